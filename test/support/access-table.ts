/** Who may call which operation of the API, as people decided it: what test/contract/access.test.ts holds the service to. */

export const people = [
  'anonymous',
  'seeker',
  'applicant',
  'otherSeeker',
  'owner',
  'recruiter',
  'viewer',
  'otherCompany',
  'formerMember',
  'admin'
] as const
export type PersonName = (typeof people)[number]

const seekers = ['seeker', 'applicant', 'otherSeeker'] as const
const members = ['owner', 'recruiter', 'viewer'] as const
const writers = ['owner', 'recruiter'] as const
const owners = ['owner', 'otherCompany'] as const
const ofCompanies = [...members, 'otherCompany'] as const
const employers = [...ofCompanies, 'formerMember'] as const
const signedIn = [...seekers, ...employers, 'admin'] as const
const everyone = people

type Who = readonly PersonName[]

/**
 * By operationId. What belongs to somebody belongs to `applicant`, who has applied to a job that `recruiter` of the company of
 * `owner` and `viewer` has posted; `otherSeeker` has applied to a job of `otherCompany`; `formerMember` has left the company.
 */
export const access: Readonly<Record<string, Who>> = {
  isLive: everyone,
  isReady: everyone,
  getHealth: everyone,
  getHealthHealth: everyone,
  metrics: everyone,
  prometheusMetrics: everyone,

  signUp: everyone,
  logIn: everyone,
  refresh: everyone,
  logOut: signedIn,
  revokeToken: signedIn,
  whoAmI: signedIn,
  listSessions: signedIn,
  endSessions: signedIn,
  endSession: ['applicant'],
  forgotPassword: everyone,
  resendVerification: everyone,
  verifyEmail: everyone,
  resetPassword: everyone,
  undoEmail: everyone,
  getAuthVerifyEmailByToken: everyone,
  getAuthResetPasswordByToken: everyone,
  getAuthUndoEmailByToken: everyone,
  postAuthVerifyEmailByToken: everyone,
  postAuthResetPasswordByToken: everyone,
  putAuthResetPasswordByToken: everyone,
  postAuthUndoEmailByToken: everyone,

  getMe: signedIn,
  removeMe: signedIn,
  userAnalytics: [...seekers, ...ofCompanies],
  updateProfile: signedIn,
  getMailPreferences: signedIn,
  changeMailPreferences: signedIn,

  listUsers: ['admin'],
  suspendUser: ['admin'],
  endSessionsOfUser: ['admin'],
  restoreUser: ['admin'],
  restoreJob: ['admin'],
  restoreApplication: ['admin'],
  listRemovedJobs: ['admin'],
  listRemovedApplications: ['admin'],
  listAudit: ['admin'],
  listHostSamples: ['admin'],
  listAddedSkills: ['admin'],
  addSkill: ['admin'],
  addSkillNames: ['admin'],
  removeSkillName: ['admin'],
  removeAddedSkill: ['admin'],

  listJobs: everyone,
  createJob: [...writers, 'otherCompany'],
  listMyJobs: ofCompanies,
  readJob: everyone,
  updateJob: writers,
  removeJob: writers,
  duplicateJob: writers,
  listSavedJobs: seekers,
  saveJob: seekers,
  removeSavedJob: seekers,
  readJobQuestions: members,
  writeJobQuestions: writers,

  listCompanies: everyone,
  readCompany: everyone,
  listCompanyJobs: everyone,
  beginCompany: employers,
  readOwnCompany: ofCompanies,
  changeOwnCompany: owners,
  listMembers: ofCompanies,
  // the member is `recruiter`
  changeMemberRole: ['owner'],
  removeMember: writers,
  leaveCompany: ofCompanies,
  inviteMember: owners,
  listInvitations: owners,
  revokeInvitation: ['owner'],
  readInvitation: everyone,
  getCompaniesInvitationsByTokenPage: everyone,
  acceptInvitation: signedIn,
  requestDomain: owners,
  confirmDomain: owners,
  removeDomain: owners,

  listApplications: seekers,
  apply: seekers,
  listEmployerApplications: ofCompanies,
  readApplication: ['applicant', ...members],
  moveApplication: writers,
  withdrawApplication: ['applicant'],

  readPipeline: ofCompanies,
  changePipeline: ['owner', 'otherCompany'],
  readBoard: members,
  readCard: members,
  stageApplication: writers,
  // each application is judged by itself
  moveApplications: [...writers, 'otherCompany'],
  tagApplication: writers,
  rateApplication: writers,
  listNotes: members,
  addNote: writers,
  // the recruiter's
  editNote: ['recruiter'],
  removeNote: writers,
  listConversations: [...seekers, ...ofCompanies],
  readConversation: ['applicant', ...members],
  listMessages: ['applicant', ...members],
  sendMessage: ['applicant', ...writers],
  markConversationRead: ['applicant', ...members],

  listNotifications: signedIn,
  readAllNotifications: signedIn,
  readNotification: ['applicant'],
  removeNotification: ['applicant'],

  openSocket: everyone,
  // of the topic of the company
  listEvents: members,

  uploadResume: signedIn,
  removeResume: signedIn,
  uploadLogo: employers,
  removeLogo: [...writers, 'otherCompany'],
  downloadFile: ['applicant', ...members],

  searchJobs: everyone,
  suggest: everyone,
  listSearches: signedIn,
  forgetSearches: signedIn,
  forgetSearch: ['applicant'],
  listSavedSearches: signedIn,
  saveSearch: signedIn,
  changeSavedSearch: ['applicant'],
  removeSavedSearch: ['applicant'],
  getUnsubscribeByToken: everyone,
  getUnsubscribeByTokenBySearchId: everyone,
  postUnsubscribeByToken: everyone,
  postUnsubscribeByTokenBySearchId: everyone,
  getUnsubscribeByTokenKindsByKinds: everyone,
  postUnsubscribeByTokenKindsByKinds: everyone,

  employerAnalytics: ofCompanies,
  adminAnalytics: ['admin'],
  viewJob: signedIn,
  skillGap: seekers,
  recommendJobs: seekers,
  recommendCandidates: members
}
