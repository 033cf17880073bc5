/** The REST side. Generated from the service's OpenAPI document by `npm run build:client-operations`; do not edit. */
// biome-ignore-all format: generated
import type { Application, Job } from './events-table.ts'

export type { Application, Job }

export interface Live {
  status: 'ok'
  timestamp: string
}

export interface Ready {
  status: 'ready' | 'degraded' | 'not_ready' | 'draining'
  checks: { database: 'up' | 'down'; redis: 'up' | 'down'; overall: 'up' | 'down' }
  timestamp: string
}

export interface Health {
  status: 'ok' | 'degraded'
  timestamp: string
  version: string
  commit: string
  uptime: number
  environment: string
  services: {
    database: { status: 'up' | 'down'; responseTime: string }
    redis: { status: 'up' | 'down'; responseTime: string }
  }
  system: {
    memory: { used: number; total: number; percentage: number }
    cpu: number
  }
}

export interface Metrics {
  uptime: { ms: number; seconds: number; formatted: string }
  requests: {
    total: number
    byMethod: Record<string, number>
    byStatus: Record<string, number>
    byRoute: Record<string, number>
  }
  responseTime: { total: number; count: number; min: number; max: number; avg: number }
  errors: {
    total: number
    byType: { '4xx': number; '5xx': number }
    rate: string
  }
  database: { queries: number; totalDuration: number; avgDuration: number }
  cache: { hits: number; misses: number; hitRate: string }
  faults: Record<string, number>
  clockOffsetSeconds: number
  workersExpected: number
  workers: { worker: number; ageMs: number; sockets: number }[]
  timestamp: string
}

export interface SignupBody {
  name: string
  email: string
  password: string
  role: 'JOB_SEEKER' | 'EMPLOYER'
  companyName?: string
  invitationToken?: string
}

export interface UploadedResume {
  url: string
  publicId: string
  format: string
  size: number
}

export interface User {
  _id: string
  name: string
  email: string
  role: 'JOB_SEEKER' | 'EMPLOYER' | 'ADMIN'
  avatar: string
  skills: string[]
  bio: string
  companyName: string
  company?: { _id: string; role: 'owner' | 'recruiter' | 'viewer' }
  experienceLevel: 'entry' | 'mid' | 'senior'
  language?: 'en' | 'de' | 'fr' | 'es'
  resume?: UploadedResume | null
  companyLogo?: UploadedResume | null
  emailVerified: boolean
  pendingEmail?: string
  createdAt: string
}

export interface LoginBody {
  email: string
  password: string
}

export interface Session {
  _id: string
  userAgent: string
  address: string
  createdAt: string
  lastUsedAt: string
  expiresAt: string
  current: boolean
}

export interface EmailBody {
  email: string
}

export interface TokenBody {
  token: string
}

export interface ResetBody {
  token: string
  password: string
}

export interface NewPasswordBody {
  password: string
}

export interface RemovalBody {
  currentPassword?: string
}

export interface SeekerAnalytics {
  profileViews: number
  applicationsSent: number
  interviewsScheduled: number
  offersReceived: number
  skillMatchTrend: { month: string; score: number }[]
}

export interface RecruiterAnalytics {
  jobsPosted: number
  applicationsReceived: number
  candidatesInterviewed: number
  hiresMade: number
  applicationTrend: { month: string; count: number }[]
}

export interface ProfileBody {
  name?: string
  email?: string
  password?: string
  currentPassword?: string
  bio?: string
  skills?: string[]
  avatar?: string
  companyName?: string
  experienceLevel?: 'entry' | 'mid' | 'senior'
  language?: 'en' | 'de' | 'fr' | 'es'
}

export interface MailPreferences {
  application_submitted: 'instant' | 'daily' | 'off'
  application_reviewed: 'instant' | 'daily' | 'off'
  application_interviewing: 'instant' | 'daily' | 'off'
  application_accepted: 'instant' | 'daily' | 'off'
  application_rejected: 'instant' | 'daily' | 'off'
  new_message: 'instant' | 'daily' | 'off'
  job_recommendation: 'instant' | 'daily' | 'off'
}

export interface MailPreferencesBody {
  application_submitted?: 'instant' | 'daily' | 'off'
  application_reviewed?: 'instant' | 'daily' | 'off'
  application_interviewing?: 'instant' | 'daily' | 'off'
  application_accepted?: 'instant' | 'daily' | 'off'
  application_rejected?: 'instant' | 'daily' | 'off'
  new_message?: 'instant' | 'daily' | 'off'
  job_recommendation?: 'instant' | 'daily' | 'off'
}

export interface SavedJob {
  jobId: string
  savedAt: string
  job: Job | null
}

export interface UserRecord {
  _id: string
  name: string
  email: string
  role: 'JOB_SEEKER' | 'EMPLOYER' | 'ADMIN'
  avatar: string
  skills: string[]
  bio: string
  companyName: string
  company?: { _id: string; role: 'owner' | 'recruiter' | 'viewer' }
  experienceLevel: 'entry' | 'mid' | 'senior'
  language?: 'en' | 'de' | 'fr' | 'es'
  resume?: UploadedResume | null
  companyLogo?: UploadedResume | null
  emailVerified: boolean
  pendingEmail?: string
  createdAt: string
  suspendedAt: string | null
}

export interface SuspendBody {
  reason: string
}

export interface RemovedJob {
  _id: string
  employerId: string
  companyId?: string
  title: string
  companyName: string
  location: string
  country?: string
  place?: string
  remote: boolean
  salary: string
  salaryRange: number
  salaryMin?: number
  salaryMax?: number
  salaryCurrency?: string
  salaryPeriod: 'hour' | 'day' | 'month' | 'year'
  type: 'Full-time' | 'Part-time' | 'Contract' | 'Remote'
  description: string
  requiredSkills: string[]
  experienceLevel: 'entry' | 'mid' | 'senior'
  sourceUrl?: string
  sourceName?: string
  validThrough?: string
  postedAt: string
  isActive: boolean
  applicationCount: number
  views: number
  version: number
  createdAt: string
  updatedAt: string
  deletedAt: string
}

export interface RemovedApplication {
  _id: string
  jobId: string
  userId: string
  jobTitle: string
  companyName: string
  status: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected'
  matchScore: number
  messageToApplicant?: string
  history: {
    at: string
    by: string
    from: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected' | 'Withdrawn' | null
    to: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected' | 'Withdrawn'
  }[]
  appliedAt: string
  version: number
  createdAt: string
  updatedAt: string
  deletedAt: string
}

export interface AuditRecord {
  _id: string
  at: string
  actorId: string | null
  action: string
  entityType: string
  entityId: string
  details: Record<string, unknown>
}

export interface SampledProcess {
  name: string
  kind: 'worker' | 'helper' | 'primary'
  pid: number | null
  ready: boolean
  residentBytes: number | null
  heapBytes: number | null
  utilization: number | null
  delayP99Seconds: number | null
  sockets: number | null
}

export interface SampledRoute {
  method: string
  route: string
  count: number
  failures: number
  p50Ms: number
  p99Ms: number
}

export interface HostSample {
  host: string
  at: string
  seconds: number | null
  state: 'starting' | 'serving' | 'draining' | 'broken'
  version: string
  commit: string
  uptimeSeconds: number
  processes: SampledProcess[]
  cpuSeconds: number
  routes: SampledRoute[]
  requestsInFlight: number
  statuses: { '2xx': number; '3xx': number; '4xx': number; '5xx': number }
  limitHits: { limit: string; count: number }[]
  deliveries: number
  gaps: number
  resyncs: number
  revocations: number
  published: number
  faults: number
  cache: { hits: number; misses: number; bytes: number }
  outboxPending: number | null
  outboxOldestSeconds: number | null
  sequencerLagSeconds: number | null
  isLeader: boolean
  term: number | null
  position: number | null
  mongodbConnected: boolean
  mongodbMs: { p50: number; p99: number } | null
  redisConnected: boolean
  redisTrusted: boolean
  mailsWaiting: number
  mailsQuarantined: number
  finderReady: boolean
  finderJobs: number | null
  restarts: { cause: string; count: number }[]
  reloads: { result: string; count: number }[]
}

export interface HostSamples {
  samples: HostSample[]
  cursor: string
  now: string
}

export interface AddedSkillRecord {
  id: string
  label: string
  category: string
  isTechnology: boolean
  related: string[]
  isAdded: boolean
  names: { name: string; inText: 'always' | 'if meant' | 'never' }[]
  createdAt: string
  updatedAt: string
}

export interface SkillName {
  name: string
  inText?: 'always' | 'if meant' | 'never'
}

export interface SkillBody {
  label: string
  inText?: 'always' | 'if meant' | 'never'
  aliases?: SkillName[]
  category?: string
  isTechnology?: boolean
  related?: string[]
}

export interface SkillNamesBody {
  aliases: SkillName[]
}

export interface JobBody {
  title: string
  companyName: string
  location: string
  country?: string
  place?: string
  remote?: boolean
  salary: string
  salaryRange?: number
  salaryMin?: number
  salaryMax?: number
  salaryCurrency?: string
  salaryPeriod?: 'hour' | 'day' | 'month' | 'year'
  type: 'Full-time' | 'Part-time' | 'Contract' | 'Remote'
  description: string
  requiredSkills: string[]
  experienceLevel?: 'entry' | 'mid' | 'senior'
  sourceUrl?: string
  sourceName?: string
  validThrough?: string
}

export interface Question {
  id: string
  kind: 'text' | 'choice' | 'yes-no'
  text: string
  isRequired?: boolean
  options?: string[]
}

export interface JobDetail {
  _id: string
  employerId: { _id: string; name: string; companyName: string; companyLogo?: string }
  companyId?: string
  title: string
  companyName: string
  location: string
  country?: string
  place?: string
  remote: boolean
  salary: string
  salaryRange: number
  salaryMin?: number
  salaryMax?: number
  salaryCurrency?: string
  salaryPeriod: 'hour' | 'day' | 'month' | 'year'
  type: 'Full-time' | 'Part-time' | 'Contract' | 'Remote'
  description: string
  requiredSkills: string[]
  experienceLevel: 'entry' | 'mid' | 'senior'
  sourceUrl?: string
  sourceName?: string
  validThrough?: string
  postedAt: string
  isActive: boolean
  applicationCount: number
  views: number
  version: number
  createdAt: string
  updatedAt: string
  questions?: Question[]
}

export interface JobChanges {
  title?: string
  companyName?: string
  location?: string
  country?: string
  place?: string | null
  remote?: boolean
  salary?: string
  salaryRange?: number
  salaryMin?: number | null
  salaryMax?: number | null
  salaryCurrency?: string
  salaryPeriod?: 'hour' | 'day' | 'month' | 'year'
  type?: 'Full-time' | 'Part-time' | 'Contract' | 'Remote'
  description?: string
  requiredSkills?: string[]
  experienceLevel?: 'entry' | 'mid' | 'senior'
  sourceUrl?: string | null
  sourceName?: string | null
  validThrough?: string | null
  isActive?: boolean
}

export interface Company {
  _id: string
  name: string
  website: string
  description: string
  logo: string
  domain: string | null
  createdAt: string
  updatedAt: string
}

export interface CompanyBody {
  name?: string
}

export interface OwnCompany {
  _id: string
  name: string
  website: string
  description: string
  logo: string
  domain: string | null
  createdAt: string
  updatedAt: string
  role: 'owner' | 'recruiter' | 'viewer'
}

export interface CompanyPage {
  _id: string
  name: string
  website: string
  description: string
  logo: string
  domain: string | null
  createdAt: string
  updatedAt: string
  openJobs: number
}

export interface CompanyChanges {
  name?: string
  website?: string | null
  description?: string
}

export interface ListedMember {
  _id: string
  name: string
  role: 'owner' | 'recruiter' | 'viewer'
  email?: string
  since: string
}

export interface RoleBody {
  role: 'owner' | 'recruiter' | 'viewer'
}

export interface DomainBody {
  email: string
}

export interface CodeBody {
  code: string
}

export interface InvitationBody {
  email: string
  role: 'owner' | 'recruiter' | 'viewer'
}

export interface Invitation {
  _id: string
  email: string
  role: 'owner' | 'recruiter' | 'viewer'
  createdAt: string
  expiresAt: string
}

export interface OpenInvitation {
  company: { _id: string; name: string; domain: string | null }
  email: string
  role: 'owner' | 'recruiter' | 'viewer'
  expiresAt: string
}

export interface AcceptBody {
  token: string
  confirm?: boolean
}

export interface OwnQuestion {
  id: string
  kind: 'text' | 'choice' | 'yes-no'
  text: string
  isRequired?: boolean
  options?: string[]
  acceptedAnswers?: string[]
}

export interface Questions {
  questions: OwnQuestion[]
}

export interface QuestionsBody {
  questions: {
    id: string
    kind: 'text' | 'choice' | 'yes-no'
    text: string
    isRequired?: boolean
    options?: string[]
    acceptedAnswers?: string[]
  }[]
}

export interface SeekerApplication {
  _id: string
  jobId: Job | null
  userId: string
  jobTitle: string
  companyName: string
  status: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected'
  matchScore: number
  messageToApplicant?: string
  history: {
    at: string
    by: string
    from: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected' | 'Withdrawn' | null
    to: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected' | 'Withdrawn'
  }[]
  appliedAt: string
  version: number
  createdAt: string
  updatedAt: string
  resume?: UploadedResume | null
}

export interface ApplyBody {
  jobId: string
  jobTitle?: string
  companyName?: string
  matchScore?: number
  coverLetter?: string
  answers?: { questionId: string; answer: string }[]
}

export interface ListedApplication {
  _id: string
  jobId: {
    _id: string
    title: string
    companyName: string
    location: string
    salary: string
    type: 'Full-time' | 'Part-time' | 'Contract' | 'Remote'
  } | null
  userId: {
    _id: string
    name: string
    email: string
    avatar: string
    skills: string[]
    bio: string
    experienceLevel: 'entry' | 'mid' | 'senior'
  } | null
  jobTitle: string
  companyName: string
  status: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected'
  matchScore: number
  messageToApplicant?: string
  history: {
    at: string
    by: string
    from: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected' | 'Withdrawn' | null
    to: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected' | 'Withdrawn'
  }[]
  appliedAt: string
  version: number
  createdAt: string
  updatedAt: string
  resume?: UploadedResume | null
  isKnockedOut: boolean
  rejectionReason?:
    | 'skills'
    | 'experience'
    | 'education'
    | 'location'
    | 'salary'
    | 'availability'
    | 'position-filled'
    | 'no-response'
    | 'other'
  stageId?: string
  tags?: string[]
  rating?: { average: number | null; count: number; own: number | null }
  notesCount?: number
}

export interface OwnAnswer {
  questionId: string
  question: string
  kind: 'text' | 'choice' | 'yes-no'
  answer: string | null
  isKnockedOut?: boolean
}

export interface ApplicationDetail {
  _id: string
  jobId: string
  userId: string
  jobTitle: string
  companyName: string
  status: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected'
  matchScore: number
  messageToApplicant?: string
  history: {
    at: string
    by: string
    from: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected' | 'Withdrawn' | null
    to: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected' | 'Withdrawn'
  }[]
  appliedAt: string
  version: number
  createdAt: string
  updatedAt: string
  resume?: UploadedResume | null
  coverLetter?: string
  answers?: OwnAnswer[]
  isKnockedOut?: boolean
  rejectionReason?:
    | 'skills'
    | 'experience'
    | 'education'
    | 'location'
    | 'salary'
    | 'availability'
    | 'position-filled'
    | 'no-response'
    | 'other'
  applicant?: {
    _id: string
    name: string
    email: string
    avatar: string
    skills: string[]
    bio: string
    experienceLevel: 'entry' | 'mid' | 'senior'
  } | null
}

export interface MoveBody {
  status: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected'
  rejectionReason?:
    | 'skills'
    | 'experience'
    | 'education'
    | 'location'
    | 'salary'
    | 'availability'
    | 'position-filled'
    | 'no-response'
    | 'other'
  messageToApplicant?: string
}

export interface Card {
  applicationId: string
  status: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected'
  stageId: string
  tags: string[]
  rating: { average: number | null; count: number; own: number | null }
  notesCount: number
}

export interface StageBody {
  stageId: string
  rejectionReason?:
    | 'skills'
    | 'experience'
    | 'education'
    | 'location'
    | 'salary'
    | 'availability'
    | 'position-filled'
    | 'no-response'
    | 'other'
  messageToApplicant?: string
}

export interface BulkBody {
  items: {
    id: string
    stageId?: string
    status?: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected'
    rejectionReason?:
      | 'skills'
      | 'experience'
      | 'education'
      | 'location'
      | 'salary'
      | 'availability'
      | 'position-filled'
      | 'no-response'
      | 'other'
    messageToApplicant?: string
  }[]
}

export interface BulkResult {
  id: string
  ok: boolean
  error?: { code: string; message: string }
}

export interface TagsBody {
  add?: string[]
  remove?: string[]
}

export interface RatingBody {
  rating: number | null
}

export interface Note {
  _id: string
  author: { _id: string; name: string }
  text: string
  createdAt: string
  editedAt: string | null
}

export interface NoteBody {
  text: string
}

export interface Success {
  success: true
}

export interface Stage {
  id: string
  name: string
  status: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected'
}

export interface Pipeline {
  companyId: string
  stages: Stage[]
  version: number
}

export interface PipelineBody {
  stages: { id?: string; name: string; status: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected' }[]
}

export interface Board {
  jobId: string
  stages: {
    id: string
    name: string
    status: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected'
    count: number
  }[]
}

export interface Conversation {
  _id: string
  applicationId: string
  jobId: string
  jobTitle: string
  companyName: string
  applicant: { _id: string; name: string | null }
  counts: { applicant: number; company: number }
  unreadCount: number
  readUpTo: number
  isOpen: boolean
  lastMessageAt: string | null
}

export interface Message {
  _id: string
  conversationId: string
  seq: number
  author: { _id: string; side: 'applicant' | 'company'; name: string | null }
  text: string
  isErased: boolean
  createdAt: string
}

export interface MessageBody {
  text: string
}

export interface ReadMarkBody {
  messageId: string
}

export interface ReadMark {
  readUpTo: number
  unreadCount: number
}

export interface Notification {
  _id: string
  type:
    | 'application_submitted'
    | 'application_reviewed'
    | 'application_interviewing'
    | 'application_accepted'
    | 'application_rejected'
    | 'new_message'
    | 'job_recommendation'
    | 'search_alert'
  title: string
  message: string
  relatedEntityId: string | null
  relatedEntityType: 'Job' | 'Application' | 'User' | 'SavedSearch' | null
  isRead: boolean
  createdAt: string
}

export interface NotificationList {
  notifications: Notification[]
  total: number
  unreadCount: number
}

export interface UploadedLogo {
  url: string
  publicId: string
  format: string
  size: number
  width: number
  height: number
}

export interface FoundJob {
  _id: string
  title: string
  companyName: string
  location: string
  country?: string
  place?: string
  remote: boolean
  salary: string
  salaryRange: number
  salaryMin?: number
  salaryMax?: number
  salaryCurrency?: string
  salaryPeriod: 'hour' | 'day' | 'month' | 'year'
  type: 'Full-time' | 'Part-time' | 'Contract' | 'Remote'
  requiredSkills: string[]
  experienceLevel: 'entry' | 'mid' | 'senior'
  sourceUrl?: string
  sourceName?: string
  validThrough?: string
  postedAt: string
  views: number
  applicationCount: number
  employerId: { _id: string; name: string; companyName: string; companyLogo: string } | null
  highlights?: {
    title: { text: string; offset: number; marks: number[][] }
    description: { text: string; offset: number; marks: number[][] }[]
  }
  score?: number
  finalScore?: number
}

export interface SearchResult {
  jobs: FoundJob[]
  pagination: { hasMore: boolean; nextCursor: string | null; limit: number; total: number; isLowerBound: boolean }
  matched: 'all' | 'any'
  facets?: {
    types: { value: 'Full-time' | 'Part-time' | 'Contract' | 'Remote'; count: number }[]
    levels: { value: 'entry' | 'mid' | 'senior'; count: number }[]
    skills: { value: string; label: string; count: number }[]
    places: { value: string; count: number }[]
    remote: number
    isLowerBound: boolean
  }
}

export interface Suggestions {
  titles: { label: string; count: number }[]
  skills: { label: string; count: number }[]
  places: { label: string; count: number }[]
}

export interface SearchFilters {
  location?: string
  place?: string
  country?: string
  remote?: boolean
  type?: 'Full-time' | 'Part-time' | 'Contract' | 'Remote'
  types?: ('Full-time' | 'Part-time' | 'Contract' | 'Remote')[]
  skills?: string[]
  salaryMin?: number
  salaryMax?: number
  currency?: string
  experienceLevel?: 'entry' | 'mid' | 'senior'
}

export interface SearchHistoryItem {
  _id: string
  query: string
  filters: SearchFilters
  resultCount: number
  searchedAt: string
}

export interface SavedSearch {
  _id: string
  name: string
  query: {
    search?: string
    location?: string
    place?: string
    country?: string
    remote?: boolean
    type?: ('Full-time' | 'Part-time' | 'Contract' | 'Remote')[]
    skills?: string[]
    salaryMin?: number
    salaryMax?: number
    currency?: string
    experienceLevel?: 'entry' | 'mid' | 'senior'
  }
  alert: 'instant' | 'daily' | 'off'
  matchCount: number
  lastMatchedAt: string | null
  lastNotifiedAt: string | null
  createdAt: string
  updatedAt: string
}

export interface SavedSearchBody {
  name: string
  query: {
    search?: string
    location?: string
    place?: string
    country?: string
    remote?: boolean
    type?: ('Full-time' | 'Part-time' | 'Contract' | 'Remote')[]
    skills?: string[]
    salaryMin?: number
    salaryMax?: number
    currency?: string
    experienceLevel?: 'entry' | 'mid' | 'senior'
  }
  alert?: 'instant' | 'daily' | 'off'
}

export interface SavedSearchChanges {
  name?: string
  query?: {
    search?: string
    location?: string
    place?: string
    country?: string
    remote?: boolean
    type?: ('Full-time' | 'Part-time' | 'Contract' | 'Remote')[]
    skills?: string[]
    salaryMin?: number
    salaryMax?: number
    currency?: string
    experienceLevel?: 'entry' | 'mid' | 'senior'
  }
  alert?: 'instant' | 'daily' | 'off'
}

export interface EmployerAnalytics {
  summary: { totalJobs: number; totalApplications: number; totalViews: number; avgConversionRate: string }
  jobAnalytics: {
    jobId: string
    title: string
    views: number
    applications: number
    conversionRate: number
    postedAt: string
  }[]
  topSkills: { skill: string; count: number; percentage: string }[]
  applicationTrend: { date: string; count: number }[]
}

export interface AdminAnalytics {
  summary: {
    totalUsers: number
    totalJobSeekers: number
    totalEmployers: number
    totalJobs: number
    totalApplications: number
  }
  registrationTrend: { date: string; count: number }[]
  applicationActivity: { date: string; count: number }[]
  activeEmployers: { name: string; email: string; companyName: string; jobCount: number }[]
  popularJobs: { title: string; companyName: string; applicationCount: number }[]
  topSkills: { skill: string; count: number; percentage: string }[]
}

export interface SkillGap {
  matchScore: number
  matchPercentage: number
  matchedSkills: string[]
  missingSkills: string[]
  totalRequired: number
  experienceMatch: number
  breakdown: { skill: string; credit: number; through: string | null }[]
}

export interface RecommendedJob {
  _id: string
  employerId: string
  companyId?: string
  title: string
  companyName: string
  location: string
  country?: string
  place?: string
  remote: boolean
  salary: string
  salaryRange: number
  salaryMin?: number
  salaryMax?: number
  salaryCurrency?: string
  salaryPeriod: 'hour' | 'day' | 'month' | 'year'
  type: 'Full-time' | 'Part-time' | 'Contract' | 'Remote'
  description: string
  requiredSkills: string[]
  experienceLevel: 'entry' | 'mid' | 'senior'
  sourceUrl?: string
  sourceName?: string
  validThrough?: string
  postedAt: string
  isActive: boolean
  applicationCount: number
  views: number
  version: number
  createdAt: string
  updatedAt: string
  matchScore: number
  breakdown: { skill: string; credit: number; through: string | null }[]
}

export interface Candidate {
  _id: string
  name: string
  avatar: string
  skills: string[]
  experienceLevel: 'entry' | 'mid' | 'senior'
  bio: string
  matchScore: number
  breakdown: { skill: string; credit: number; through: string | null }[]
}

/** Codes of the service's errors. */
export type ErrorCode =
  | 'VALIDATION_FAILED'
  | 'MALFORMED_REQUEST'
  | 'INVALID_ID'
  | 'MALFORMED_BODY'
  | 'INVALID_CURSOR'
  | 'INVALID_STATUS'
  | 'INVALID_USER_ROLE'
  | 'INVALID_FILE'
  | 'NO_FILE'
  | 'LINK_INVALID'
  | 'TOKEN_IN_URL'
  | 'HANDSHAKE_INVALID'
  | 'WRONG_CURRENT_PASSWORD'
  | 'NO_TOKEN'
  | 'TOKEN_REVOKED'
  | 'TOKEN_INVALID'
  | 'BAD_CREDENTIALS'
  | 'REFRESH_MISSING'
  | 'REFRESH_INVALID'
  | 'ROLE_FORBIDDEN'
  | 'NOT_YOURS'
  | 'COMPANY_ROLE_FORBIDDEN'
  | 'EMAIL_NOT_VERIFIED'
  | 'INVITATION_OF_ANOTHER'
  | 'INVITATION_NEEDS_EMPLOYER'
  | 'ACCOUNT_SUSPENDED'
  | 'ORIGIN_FORBIDDEN'
  | 'SOCKET_OF_ANOTHER'
  | 'ROUTE_NOT_FOUND'
  | 'USER_NOT_FOUND'
  | 'JOB_NOT_FOUND'
  | 'APPLICATION_NOT_FOUND'
  | 'MESSAGE_NOT_FOUND'
  | 'NOTIFICATION_NOT_FOUND'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'REQUEST_TIMEOUT'
  | 'USER_EXISTS'
  | 'ALREADY_APPLIED'
  | 'ILLEGAL_TRANSITION'
  | 'STAGE_NOT_EMPTY'
  | 'CARD_FULL'
  | 'CONVERSATION_CLOSED'
  | 'TOO_MANY_SAVED_JOBS'
  | 'TOO_MANY_SAVED_SEARCHES'
  | 'SKILL_NAME_TAKEN'
  | 'TOO_MANY_ADDED_SKILLS'
  | 'ALREADY_EXISTS'
  | 'ALREADY_MEMBER'
  | 'LAST_OWNER'
  | 'COMPANY_MOVES'
  | 'COMPANY_FULL'
  | 'DOMAIN_TAKEN'
  | 'VERSION_CONFLICT'
  | 'REQUEST_IN_FLIGHT'
  | 'PRECONDITION_FAILED'
  | 'BODY_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'HANDSHAKE_VERSION'
  | 'UPGRADE_REQUIRED'
  | 'IDEMPOTENCY_MISMATCH'
  | 'TOO_MANY_REQUESTS'
  | 'TOO_MANY_LOGINS'
  | 'TOO_MANY_SEARCHES'
  | 'TOO_MANY_MESSAGES'
  | 'TOO_MANY_SOCKETS'
  | 'TOO_MANY_TOPICS'
  | 'TOO_MANY_INVITATIONS'
  | 'TOO_MANY_JOBS'
  | 'UPLOAD_QUOTA'
  | 'SENT_QUOTA'
  | 'TOO_MANY_UPLOADS'
  | 'HEADERS_TOO_LARGE'
  | 'INTERNAL'
  | 'BUSY'
  | 'DATABASE_UNAVAILABLE'
  | 'FINDER_UNAVAILABLE'
  | 'DRAINING'
  | 'LOGOUT_PENDING'

/** operationId -> what it takes and answers. */
export interface Operations {
  /** Liveness of this process */
  isLive: { data: Live }
  /** Readiness of this host: 404 while it drains, 503 when it cannot serve */
  isReady: { data: Ready }
  /** Health of the host and its dependencies */
  getHealth: { data: Health }
  /** Health of the host and its dependencies */
  getHealthHealth: { data: Health }
  /** Metrics summed over the workers of this host */
  metrics: { data: Metrics }
  /** The same metrics for Prometheus */
  prometheusMetrics: { data: string }
  /** Create an account and sign in; mails a link to confirm the address */
  signUp: {
    body: SignupBody
    data: { user: User; token: string }
  }
  /** Sign in */
  logIn: {
    body: LoginBody
    data: { user: User; token: string }
  }
  /** Exchange the refresh cookie for a new one and an access token */
  refresh: {
    data: { token: string }
  }
  /** End the session: its tokens are rejected on every host after the 200 */
  logOut: { data: null }
  /** Revoke only the access token of this request, e.g. after a leak: the session continues by refresh */
  revokeToken: { data: null }
  /** The current user */
  whoAmI: { data: User }
  /** Own sessions, last used first */
  listSessions: { data: Session[] }
  /** Sign out all other devices; with all=true this one too */
  endSessions: {
    query?: { all?: boolean }
    data: null
  }
  /** Sign out one device */
  endSession: {
    params: { sid: string }
    data: null
  }
  /** Request a mail with a link to reset the password (valid for 10 minutes) */
  forgotPassword: { body: EmailBody; data: null }
  /** Request a mail with a new link to confirm the address (valid for 24 hours) */
  resendVerification: { body: EmailBody; data: null }
  /** Confirm an e-mail address by the token mailed to it */
  verifyEmail: { body: TokenBody; data: null }
  /** Set a new password by a mailed token; ends all sessions */
  resetPassword: { body: ResetBody; data: null }
  /** Restore a former e-mail address by the token mailed to it; ends all sessions */
  undoEmail: { body: TokenBody; data: null }
  /** Confirm an e-mail address by the mailed link */
  postAuthVerifyEmailByToken: {
    params: { token: string }
    data: null
  }
  /** Set a new password by the mailed link; ends all sessions */
  postAuthResetPasswordByToken: {
    params: { token: string }
    body: NewPasswordBody
    data: null
  }
  /** Set a new password by the mailed link; ends all sessions */
  putAuthResetPasswordByToken: {
    params: { token: string }
    body: NewPasswordBody
    data: null
  }
  /** Restore a former e-mail address by the mailed link */
  postAuthUndoEmailByToken: {
    params: { token: string }
    data: null
  }
  /** The current user */
  getMe: { data: User }
  /** Delete the own account, and a company without other members with its jobs; ends its sessions */
  removeMe: { body: RemovalBody; data: null }
  /** The current user's analytics, at most ten seconds old */
  userAnalytics: { data: SeekerAnalytics | RecruiterAnalytics }
  /** Change the given fields; a new password or e-mail address needs the current password */
  updateProfile: { body: ProfileBody; data: User }
  /** What of the own notifications is mailed, by kind; saved searches say that themselves */
  getMailPreferences: { data: MailPreferences }
  /** Change what is mailed of the given kinds */
  changeMailPreferences: { body: MailPreferencesBody; data: MailPreferences }
  /** Saved jobs, last saved first; of a deleted one `job` is null */
  listSavedJobs: {
    query?: { limit?: number; cursor?: string; page?: number }
    data: SavedJob[]
    item: SavedJob
  }
  /** Save a job, once however often it is asked; at most 500 */
  saveJob: {
    params: { jobId: string }
    data: SavedJob
  }
  /** Remove a job from the saved ones */
  removeSavedJob: {
    params: { jobId: string }
    data: null
  }
  /** Accounts, newest first */
  listUsers: {
    query?: { limit?: number; cursor?: string; page?: number; email?: string }
    data: UserRecord[]
    item: UserRecord
  }
  /** Suspend a user: ends all sessions and prevents new ones */
  suspendUser: {
    params: { id: string }
    body: SuspendBody
    data: UserRecord
  }
  /** End all sessions of a user, who may sign in again */
  endSessionsOfUser: {
    params: { id: string }
    data: UserRecord
  }
  /** Lift a user's suspension */
  restoreUser: {
    params: { id: string }
    data: UserRecord
  }
  /** Restore a deleted job as closed */
  restoreJob: {
    params: { id: string }
    data: Job
  }
  /** Restore a withdrawn application with its former status */
  restoreApplication: {
    params: { id: string }
    data: Application
  }
  /** Deleted jobs, last deleted first */
  listRemovedJobs: {
    query?: { limit?: number; cursor?: string; page?: number }
    data: RemovedJob[]
    item: RemovedJob
  }
  /** Withdrawn applications, last withdrawn first */
  listRemovedApplications: {
    query?: { limit?: number; cursor?: string; page?: number }
    data: RemovedApplication[]
    item: RemovedApplication
  }
  /** Audit log, newest first */
  listAudit: {
    query?: { limit?: number; cursor?: string; page?: number; entityId?: string }
    data: AuditRecord[]
    item: AuditRecord
  }
  /** Samples of every host: the last 15 minutes, then what is new */
  listHostSamples: {
    query?: { after?: string }
    data: HostSamples
  }
  /** Skills and names that were added, last added first */
  listAddedSkills: {
    query?: { limit?: number; cursor?: string; page?: number }
    data: AddedSkillRecord[]
    item: AddedSkillRecord
  }
  /** Add a skill; in force on every host within two seconds */
  addSkill: { body: SkillBody; idempotencyKey?: string; data: AddedSkillRecord }
  /** Add names to a skill; in force within two seconds */
  addSkillNames: {
    params: { id: string }
    body: SkillNamesBody
    data: AddedSkillRecord
  }
  /** Take an added name back */
  removeSkillName: {
    params: { id: string; name: string }
    data: AddedSkillRecord
  }
  /** Take back a skill, or all names added to one */
  removeAddedSkill: {
    params: { id: string }
    data: AddedSkillRecord
  }
  /** Open jobs, newest first */
  listJobs: {
    query?: {
      limit?: number
      cursor?: string
      page?: number
      search?: string
      location?: string
      place?: string
      country?: string
      remote?: boolean
      type?: ('Full-time' | 'Part-time' | 'Contract' | 'Remote')[]
      skills?: string[]
      salaryMin?: number
      salaryMax?: number
      currency?: string
    }
    data: Job[]
    item: Job
  }
  /** Post a job */
  createJob: { body: JobBody; idempotencyKey?: string; data: Job }
  /** The employer's own jobs, including closed ones, newest first */
  listMyJobs: {
    query?: { limit?: number; cursor?: string; page?: number }
    data: Job[]
    item: Job
  }
  /** One job, open or closed, with its employer */
  readJob: {
    params: { id: string }
    data: JobDetail
  }
  /** Change an own job; `isActive: false` closes it */
  updateJob: {
    params: { id: string }
    body: JobChanges
    ifMatch?: string
    data: Job
  }
  /** Delete an own job; its applications stay */
  removeJob: {
    params: { id: string }
    ifMatch?: string
    data: { message: string }
  }
  /** Companies that have a name: those with a verified domain first, the latest first */
  listCompanies: {
    query?: { limit?: number; cursor?: string; page?: number }
    data: Company[]
    item: Company
  }
  /** Begin a company, as a member of none: every employer has begun one by signing up */
  beginCompany: { body: CompanyBody; data: OwnCompany }
  /** One company */
  readCompany: {
    params: { id: string }
    data: CompanyPage
  }
  /** A company's open jobs, newest first */
  listCompanyJobs: {
    params: { id: string }
    query?: { limit?: number; cursor?: string; page?: number }
    data: Job[]
    item: Job
  }
  /** The own company, and the own role in it */
  readOwnCompany: { data: OwnCompany }
  /** For owners: change the given fields; another name is given to the jobs as well, soon */
  changeOwnCompany: { body: CompanyChanges; data: OwnCompany }
  /** All members; their e-mail addresses for owners only */
  listMembers: { data: ListedMember[] }
  /** For owners: change a member's role */
  changeMemberRole: {
    params: { userId: string }
    body: RoleBody
    data: ListedMember
  }
  /** For owners: remove a member; jobs stay with the company */
  removeMember: {
    params: { userId: string }
    data: null
  }
  /** Leave the own company; the last owner cannot */
  leaveCompany: { data: null }
  /** For owners: mail a code to an address in the domain that is to be verified */
  requestDomain: { body: DomainBody; data: null }
  /** For owners: have no verified domain any more */
  removeDomain: { data: null }
  /** For owners: verify the domain by the code mailed there */
  confirmDomain: { body: CodeBody; data: OwnCompany }
  /** For owners: invite whoever reads an address, by mail */
  inviteMember: { body: InvitationBody; data: Invitation }
  /** For owners: invitations that wait, newest first */
  listInvitations: {
    query?: { limit?: number; cursor?: string; page?: number }
    data: Invitation[]
    item: Invitation
  }
  /** For owners: revoke an invitation */
  revokeInvitation: {
    params: { id: string }
    data: null
  }
  /** What an invitation is to, by its token; consumes nothing */
  readInvitation: {
    params: { token: string }
    data: OpenInvitation
  }
  /** Become a member of the company that invited the own address; the own company is closed */
  acceptInvitation: { body: AcceptBody; data: OwnCompany }
  /** The questions of an own job, with the answers it accepts */
  readJobQuestions: {
    params: { id: string }
    data: Questions
  }
  /** Replace the questions that an own job asks its applicants */
  writeJobQuestions: {
    params: { id: string }
    body: QuestionsBody
    ifMatch?: string
    data: Questions
  }
  /** Copy an own job with its questions, as a closed job */
  duplicateJob: {
    params: { id: string }
    idempotencyKey?: string
    data: Job
  }
  /** The seeker's own applications, newest first */
  listApplications: {
    query?: { limit?: number; cursor?: string; page?: number }
    data: SeekerApplication[]
    item: SeekerApplication
  }
  /** Apply for an open job */
  apply: { body: ApplyBody; idempotencyKey?: string; data: Application }
  /** Applications to the employer's jobs, newest first */
  listEmployerApplications: {
    query?: {
      limit?: number
      cursor?: string
      page?: number
      jobId?: string
      status?: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected'
      stageId?: string
      tag?: string
    }
    data: ListedApplication[]
    item: ListedApplication
  }
  /** One application, for applicant and employer */
  readApplication: {
    params: { id: string }
    data: ApplicationDetail
  }
  /** Change the status of an application to an own job */
  moveApplication: {
    params: { id: string }
    body: MoveBody
    ifMatch?: string
    data: Application
  }
  /** Withdraw an own application before it is decided */
  withdrawApplication: {
    params: { id: string }
    ifMatch?: string
    data: null
  }
  /** What the company keeps to itself about an application */
  readCard: {
    params: { id: string }
    data: Card
  }
  /** Move an application to a stage; to one of another status as moveApplication does */
  stageApplication: {
    params: { id: string }
    body: StageBody
    data: Card
  }
  /** Move up to 100 applications, each by itself; the results are in the order of the items */
  moveApplications: { body: BulkBody; idempotencyKey?: string; data: BulkResult[] }
  /** Add tags to an application and take others away */
  tagApplication: {
    params: { id: string }
    body: TagsBody
    data: Card
  }
  /** Set or take back the own rating of an application */
  rateApplication: {
    params: { id: string }
    body: RatingBody
    data: Card
  }
  /** Notes about an application, newest first */
  listNotes: {
    params: { id: string }
    query?: { limit?: number; cursor?: string }
    data: Note[]
    item: Note
  }
  /** Write a note about an application */
  addNote: {
    params: { id: string }
    body: NoteBody
    idempotencyKey?: string
    data: Note
  }
  /** Edit an own note */
  editNote: {
    params: { id: string; noteId: string }
    body: NoteBody
    data: Note
  }
  /** Delete an own note; an owner deletes any */
  removeNote: {
    params: { id: string; noteId: string }
    data: Success
  }
  /** The stages of the own company, for its members */
  readPipeline: { data: Pipeline }
  /** Add, rename, reorder and remove stages of the own company, for its owners */
  changePipeline: { body: PipelineBody; ifMatch?: string; data: Pipeline }
  /** How many applications to a job are in each stage */
  readBoard: {
    query: { jobId: string }
    data: Board
  }
  /** Conversations with messages, last written in first */
  listConversations: {
    query?: { limit?: number; cursor?: string; page?: number }
    data: Conversation[]
    item: Conversation
  }
  /** The conversation about an application, whose id it has; each application has one */
  readConversation: {
    params: { id: string }
    data: Conversation
  }
  /** Messages of a conversation, newest first */
  listMessages: {
    params: { id: string }
    query?: { limit?: number; cursor?: string; page?: number }
    data: Message[]
    item: Message
  }
  /** Write a message */
  sendMessage: {
    params: { id: string }
    body: MessageBody
    idempotencyKey?: string
    data: Message
  }
  /** Mark a conversation as read up to a message, for oneself; never back */
  markConversationRead: {
    params: { id: string }
    body: ReadMarkBody
    data: ReadMark
  }
  /** Own notifications, newest first */
  listNotifications: {
    query?: {
      type?:
        | 'application_submitted'
        | 'application_reviewed'
        | 'application_interviewing'
        | 'application_accepted'
        | 'application_rejected'
        | 'new_message'
        | 'job_recommendation'
        | 'search_alert'
      isRead?: boolean
      limit?: number
      skip?: number
      cursor?: string
      page?: number
    }
    data: NotificationList
    item: Notification
  }
  /** Mark all notifications as read */
  readAllNotifications: { data: Success }
  /** Mark a notification as read */
  readNotification: {
    params: { id: string }
    data: Notification
  }
  /** Delete a notification */
  removeNotification: {
    params: { id: string }
    data: Success
  }
  /** Resume: multipart, field `resume` */
  uploadResume: { file: Blob; idempotencyKey?: string; data: UploadedResume }
  /** Resume: delete it, if there is one */
  removeResume: { data: null }
  /** Company logo: multipart, field `logo` */
  uploadLogo: { file: Blob; idempotencyKey?: string; data: UploadedLogo }
  /** Company logo: delete it, if there is one */
  removeLogo: { data: null }
  /** Download a file: logos are public, resumes need permission */
  downloadFile: {
    params: { publicId: string }
    data: Blob
  }
  /** Search open jobs */
  searchJobs: {
    query?: {
      limit?: number
      cursor?: string
      page?: number
      search?: string
      location?: string
      place?: string
      country?: string
      remote?: boolean
      type?: ('Full-time' | 'Part-time' | 'Contract' | 'Remote')[]
      skills?: string[]
      salaryMin?: number
      salaryMax?: number
      currency?: string
      experienceLevel?: 'entry' | 'mid' | 'senior'
      sortBy?: 'relevance' | 'date' | 'salary' | 'popularity'
    }
    data: SearchResult
    item: FoundJob
  }
  /** Titles, skills and places of open jobs that begin with a text */
  suggest: {
    query: { prefix: string; limit?: number }
    data: Suggestions
  }
  /** The last ten searches, newest first */
  listSearches: { data: SearchHistoryItem[] }
  /** Delete all searches */
  forgetSearches: { data: Success }
  /** Delete one search */
  forgetSearch: {
    params: { id: string }
    data: Success
  }
  /** Own saved searches, at most 50, newest first */
  listSavedSearches: { data: SavedSearch[] }
  /** Save a search; with an alert, new matches are told */
  saveSearch: { body: SavedSearchBody; idempotencyKey?: string; data: SavedSearch }
  /** Change name, query or alert of a saved search */
  changeSavedSearch: {
    params: { id: string }
    body: SavedSearchChanges
    data: SavedSearch
  }
  /** Delete a saved search */
  removeSavedSearch: {
    params: { id: string }
    data: Success
  }
  /** Stop the mails about all saved searches; in one click */
  postUnsubscribeByToken: {
    params: { token: string }
    data: null
  }
  /** Stop the mails about one saved search; in one click */
  postUnsubscribeByTokenBySearchId: {
    params: { token: string; searchId: string }
    data: null
  }
  /** Stop the mails about notifications of some kinds; in one click */
  postUnsubscribeByTokenKindsByKinds: {
    params: { token: string; kinds: string }
    data: null
  }
  /** Analytics of the employer's jobs, at most ten seconds old */
  employerAnalytics: { data: EmployerAnalytics }
  /** Analytics of the whole service, at most ten seconds old */
  adminAnalytics: { data: AdminAnalytics }
  /** Count a view of a job, once per user */
  viewJob: {
    params: { jobId: string }
    data: null
  }
  /** Matched and missing skills for a job */
  skillGap: {
    params: { jobId: string }
    data: SkillGap
  }
  /** Open jobs with the best match scores, from 60 */
  recommendJobs: {
    query?: {
      limit?: number
      location?: string
      place?: string
      country?: string
      remote?: boolean
      type?: ('Full-time' | 'Part-time' | 'Contract' | 'Remote')[]
      salaryMin?: number
      salaryMax?: number
      currency?: string
    }
    data: RecommendedJob[]
  }
  /** Candidates with the best match scores for an own job, from 70 */
  recommendCandidates: {
    params: { jobId: string }
    query?: { limit?: number }
    data: Candidate[]
  }
}

/** operationId -> method, path and marks: `bearer` needs a token, `key` takes an Idempotency-Key, `paged` answers a list (in this member), `file` takes one. */
export const operations: Readonly<Record<keyof Operations, string>> = {
  isLive: 'GET /health/live',
  isReady: 'GET /health/ready',
  getHealth: 'GET /health',
  getHealthHealth: 'GET /health/health',
  metrics: 'GET /health/metrics',
  prometheusMetrics: 'GET /health/metrics/prometheus',
  signUp: 'POST /api/auth/signup',
  logIn: 'POST /api/auth/login',
  refresh: 'POST /api/auth/refresh',
  logOut: 'POST /api/auth/logout bearer',
  revokeToken: 'POST /api/auth/revoke bearer',
  whoAmI: 'GET /api/auth/me bearer',
  listSessions: 'GET /api/auth/sessions bearer',
  endSessions: 'DELETE /api/auth/sessions bearer',
  endSession: 'DELETE /api/auth/sessions/{sid} bearer',
  forgotPassword: 'POST /api/auth/forgot-password',
  resendVerification: 'POST /api/auth/resend-verification',
  verifyEmail: 'POST /api/auth/verify-email',
  resetPassword: 'POST /api/auth/reset-password',
  undoEmail: 'POST /api/auth/undo-email',
  postAuthVerifyEmailByToken: 'POST /api/auth/verify-email/{token}',
  postAuthResetPasswordByToken: 'POST /api/auth/reset-password/{token}',
  putAuthResetPasswordByToken: 'PUT /api/auth/reset-password/{token}',
  postAuthUndoEmailByToken: 'POST /api/auth/undo-email/{token}',
  getMe: 'GET /api/users/me bearer',
  removeMe: 'DELETE /api/users/me bearer',
  userAnalytics: 'GET /api/users/analytics bearer',
  updateProfile: 'PUT /api/users/profile bearer',
  getMailPreferences: 'GET /api/users/mail-preferences bearer',
  changeMailPreferences: 'PUT /api/users/mail-preferences bearer',
  listSavedJobs: 'GET /api/users/saved-jobs bearer paged',
  saveJob: 'POST /api/users/saved-jobs/{jobId} bearer',
  removeSavedJob: 'DELETE /api/users/saved-jobs/{jobId} bearer',
  listUsers: 'GET /api/admin/users bearer paged',
  suspendUser: 'POST /api/admin/users/{id}/suspend bearer',
  endSessionsOfUser: 'POST /api/admin/users/{id}/end-sessions bearer',
  restoreUser: 'POST /api/admin/users/{id}/restore bearer',
  restoreJob: 'POST /api/admin/jobs/{id}/restore bearer',
  restoreApplication: 'POST /api/admin/applications/{id}/restore bearer',
  listRemovedJobs: 'GET /api/admin/jobs/removed bearer paged',
  listRemovedApplications: 'GET /api/admin/applications/removed bearer paged',
  listAudit: 'GET /api/admin/audit bearer paged',
  listHostSamples: 'GET /api/admin/hosts/samples bearer',
  listAddedSkills: 'GET /api/admin/skills bearer paged',
  addSkill: 'POST /api/admin/skills bearer key',
  addSkillNames: 'POST /api/admin/skills/{id}/aliases bearer',
  removeSkillName: 'DELETE /api/admin/skills/{id}/aliases/{name} bearer',
  removeAddedSkill: 'DELETE /api/admin/skills/{id} bearer',
  listJobs: 'GET /api/jobs paged',
  createJob: 'POST /api/jobs bearer key',
  listMyJobs: 'GET /api/jobs/employer/my-jobs bearer paged',
  readJob: 'GET /api/jobs/{id}',
  updateJob: 'PUT /api/jobs/{id} bearer',
  removeJob: 'DELETE /api/jobs/{id} bearer',
  listCompanies: 'GET /api/companies paged',
  beginCompany: 'POST /api/companies bearer',
  readCompany: 'GET /api/companies/{id}',
  listCompanyJobs: 'GET /api/companies/{id}/jobs paged',
  readOwnCompany: 'GET /api/companies/mine bearer',
  changeOwnCompany: 'PUT /api/companies/mine bearer',
  listMembers: 'GET /api/companies/mine/members bearer',
  changeMemberRole: 'PUT /api/companies/mine/members/{userId} bearer',
  removeMember: 'DELETE /api/companies/mine/members/{userId} bearer',
  leaveCompany: 'POST /api/companies/mine/leave bearer',
  requestDomain: 'POST /api/companies/mine/domain bearer',
  removeDomain: 'DELETE /api/companies/mine/domain bearer',
  confirmDomain: 'POST /api/companies/mine/domain/confirm bearer',
  inviteMember: 'POST /api/companies/mine/invitations bearer',
  listInvitations: 'GET /api/companies/mine/invitations bearer paged',
  revokeInvitation: 'DELETE /api/companies/mine/invitations/{id} bearer',
  readInvitation: 'GET /api/companies/invitations/{token}',
  acceptInvitation: 'POST /api/companies/invitations/accept bearer',
  readJobQuestions: 'GET /api/jobs/{id}/questions bearer',
  writeJobQuestions: 'PUT /api/jobs/{id}/questions bearer',
  duplicateJob: 'POST /api/jobs/{id}/duplicate bearer key',
  listApplications: 'GET /api/applications bearer paged',
  apply: 'POST /api/applications bearer key',
  listEmployerApplications: 'GET /api/applications/employer bearer paged',
  readApplication: 'GET /api/applications/{id} bearer',
  moveApplication: 'PUT /api/applications/{id} bearer',
  withdrawApplication: 'DELETE /api/applications/{id} bearer',
  readCard: 'GET /api/applications/{id}/card bearer',
  stageApplication: 'PUT /api/applications/{id}/stage bearer',
  moveApplications: 'POST /api/applications/bulk bearer key',
  tagApplication: 'PUT /api/applications/{id}/tags bearer',
  rateApplication: 'PUT /api/applications/{id}/rating bearer',
  listNotes: 'GET /api/applications/{id}/notes bearer paged',
  addNote: 'POST /api/applications/{id}/notes bearer key',
  editNote: 'PUT /api/applications/{id}/notes/{noteId} bearer',
  removeNote: 'DELETE /api/applications/{id}/notes/{noteId} bearer',
  readPipeline: 'GET /api/pipeline bearer',
  changePipeline: 'PUT /api/pipeline bearer',
  readBoard: 'GET /api/pipeline/board bearer',
  listConversations: 'GET /api/conversations bearer paged',
  readConversation: 'GET /api/conversations/{id} bearer',
  listMessages: 'GET /api/conversations/{id}/messages bearer paged',
  sendMessage: 'POST /api/conversations/{id}/messages bearer key',
  markConversationRead: 'PUT /api/conversations/{id}/read bearer',
  listNotifications: 'GET /api/notifications bearer paged:notifications',
  readAllNotifications: 'PUT /api/notifications/mark-all-read bearer',
  readNotification: 'PUT /api/notifications/{id}/read bearer',
  removeNotification: 'DELETE /api/notifications/{id} bearer',
  uploadResume: 'POST /api/uploads/resume bearer key file:resume',
  removeResume: 'DELETE /api/uploads/resume bearer',
  uploadLogo: 'POST /api/uploads/logo bearer key file:logo',
  removeLogo: 'DELETE /api/uploads/logo bearer',
  downloadFile: 'GET /api/uploads/{publicId}',
  searchJobs: 'GET /api/search/jobs paged:jobs',
  suggest: 'GET /api/search/suggestions',
  listSearches: 'GET /api/search/history bearer',
  forgetSearches: 'DELETE /api/search/history bearer',
  forgetSearch: 'DELETE /api/search/history/{id} bearer',
  listSavedSearches: 'GET /api/search/saved bearer',
  saveSearch: 'POST /api/search/saved bearer key',
  changeSavedSearch: 'PUT /api/search/saved/{id} bearer',
  removeSavedSearch: 'DELETE /api/search/saved/{id} bearer',
  postUnsubscribeByToken: 'POST /api/unsubscribe/{token}',
  postUnsubscribeByTokenBySearchId: 'POST /api/unsubscribe/{token}/{searchId}',
  postUnsubscribeByTokenKindsByKinds: 'POST /api/unsubscribe/{token}/kinds/{kinds}',
  employerAnalytics: 'GET /api/analytics/employer bearer',
  adminAnalytics: 'GET /api/analytics/admin bearer',
  viewJob: 'POST /api/analytics/jobs/{jobId}/view bearer',
  skillGap: 'GET /api/matching/skill-gap/{jobId} bearer',
  recommendJobs: 'GET /api/matching/recommendations/jobs bearer',
  recommendCandidates: 'GET /api/matching/recommendations/candidates/{jobId} bearer'
}
