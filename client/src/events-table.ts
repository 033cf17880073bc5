/** The data of the events. Generated from the server's catalogue by `npm run build:client-events`; do not edit. */

export interface Application {
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
}

export interface Job {
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
}

/** Event type -> its data. */
export interface EventMap {
  notification: {
    id: string
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
    createdAt: string
  }
  'application.created': {
    application: Application
  }
  'application.moved': {
    application: Application
    from: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected'
  }
  'application.withdrawn': {
    application: Application
  }
  'application.restored': {
    application: Application
  }
  'application.staged': {
    applicationId: string
    jobId: string
    by: string
    stageId: string
    from: string
    status: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected'
  }
  'application.noted': {
    applicationId: string
    jobId: string
    by: string
    noteId: string
    change: 'added' | 'edited' | 'deleted'
    notesCount: number
  }
  'application.tagged': {
    applicationId: string
    jobId: string
    by: string
  }
  'application.rated': {
    applicationId: string
    jobId: string
    by: string
    average: number | null
    count: number
  }
  'pipeline.changed': {
    pipeline: {
      companyId: string
      stages: {
        id: string
        name: string
        status: 'Pending' | 'Reviewing' | 'Interviewing' | 'Accepted' | 'Rejected'
      }[]
      version: number
    }
  }
  'conversation.message': {
    message: {
      _id: string
      conversationId: string
      seq: number
      author: {
        _id: string
        side: 'applicant' | 'company'
        name: string | null
      }
      text: string
      isErased: boolean
      createdAt: string
    }
  }
  'conversation.read': {
    conversationId: string
    side: 'applicant' | 'company'
    messageId: string
    seq: number
  }
  'conversation.updated': {
    conversationId: string
    applicationId: string
    side: 'applicant' | 'company'
    counts: {
      applicant: number
      company: number
    }
    lastMessageAt: string
  }
  'job.created': {
    job: Job
  }
  'job.updated': {
    job: Job
  }
  'job.closed': {
    job: Job
  }
  'company.updated': {
    company: {
      _id: string
      name: string
      website: string
      description: string
      logo: string
      domain: string | null
      createdAt: string
      updatedAt: string
    }
  }
  'company.member-joined': {
    companyId: string
    member: {
      _id: string
      name: string
      role: 'owner' | 'recruiter' | 'viewer'
    }
  }
  'company.member-changed': {
    companyId: string
    member: {
      _id: string
      name: string
      role: 'owner' | 'recruiter' | 'viewer'
    }
  }
  'company.member-left': {
    companyId: string
    member: {
      _id: string
      name: string
      role: 'owner' | 'recruiter' | 'viewer'
    }
  }
}

/** Type of ephemeral event -> its data. */
export interface EphemeralMap {
  match: {
    entered: {
      jobId: string
      title: string
      companyName: string
      matchScore: number
    }[]
    left: string[]
  }
}
