/** The enums of the API: roles, experience levels, types, statuses. */

export const roles = ['JOB_SEEKER', 'EMPLOYER', 'ADMIN'] as const
export type Role = (typeof roles)[number]

export const companyRoles = ['owner', 'recruiter', 'viewer'] as const
export type CompanyRole = (typeof companyRoles)[number]

export const experienceLevels = ['entry', 'mid', 'senior'] as const
export type ExperienceLevel = (typeof experienceLevels)[number]

export const jobTypes = ['Full-time', 'Part-time', 'Contract', 'Remote'] as const
export type JobType = (typeof jobTypes)[number]

export const salaryPeriods = ['hour', 'day', 'month', 'year'] as const
export type SalaryPeriod = (typeof salaryPeriods)[number]

/** ISO 4217, as this Node.js knows it: a later one only knows more. */
export const currencies: readonly string[] = Intl.supportedValuesOf('currency')

export const applicationStatuses = ['Pending', 'Reviewing', 'Interviewing', 'Accepted', 'Rejected'] as const
export type ApplicationStatus = (typeof applicationStatuses)[number]

/** Why a company has rejected an application, for its own record. */
export const rejectionReasons = [
  'skills',
  'experience',
  'education',
  'location',
  'salary',
  'availability',
  'position-filled',
  'no-response',
  'other'
] as const
export type RejectionReason = (typeof rejectionReasons)[number]

export const notificationTypes = [
  'application_submitted',
  'application_reviewed',
  'application_interviewing',
  'application_accepted',
  'application_rejected',
  'new_message',
  'job_recommendation',
  'search_alert'
] as const
export type NotificationType = (typeof notificationTypes)[number]

/** The parties of a conversation. */
export const conversationSides = ['applicant', 'company'] as const
export type ConversationSide = (typeof conversationSides)[number]

/** What is mailed of notifications, by kind: a saved search says itself how its matches are told. */
export type MailedKind = Exclude<NotificationType, 'search_alert'>
export const mailedKinds = notificationTypes.filter((type): type is MailedKind => type !== 'search_alert')

/** How notifications of a kind are mailed: each at once, in a mail a day, not at all. */
export const mailSettings = ['instant', 'daily', 'off'] as const
export type MailSetting = (typeof mailSettings)[number]

/** The languages that mails are written in (BCP 47). */
export const languages = ['en', 'de', 'fr', 'es'] as const
export type Language = (typeof languages)[number]

/** How the matches of a saved search are told: by notifications, by a mail a day, not at all. */
export const searchAlerts = ['instant', 'daily', 'off'] as const
export type SearchAlert = (typeof searchAlerts)[number]
