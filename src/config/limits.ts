/** The settings of rate limits, which the schema of the environment has among the others. */
import { Type } from 'typebox'

export const limitSettings = {
  RATE_LIMIT_WINDOW_MS: Type.Integer({
    default: 900000,
    minimum: 1000,
    maximum: 86400000,
    description: 'window of the general and login limits'
  }),
  RATE_LIMIT_MAX_REQUESTS: Type.Integer({
    default: 100,
    minimum: 1,
    maximum: 1000000000,
    description: 'requests per window and user (per address when not signed in)'
  }),
  LOGIN_RATE_LIMIT_MAX: Type.Integer({
    default: 5,
    minimum: 1,
    maximum: 1000000000,
    description: 'failed logins per window and address'
  }),
  SEARCH_RATE_LIMIT_MAX: Type.Integer({
    default: 30,
    minimum: 1,
    maximum: 1000000000,
    description: 'searches per minute'
  }),
  SUGGESTIONS_RATE_LIMIT_MAX: Type.Integer({
    default: 120,
    minimum: 1,
    maximum: 1000000000,
    description: 'suggestions per minute while somebody types a search'
  }),
  UPLOAD_RATE_LIMIT_MAX: Type.Integer({
    default: 10,
    minimum: 1,
    maximum: 1000000000,
    description: 'uploads per hour'
  }),
  UPGRADE_RATE_LIMIT_MAX: Type.Integer({
    default: 300,
    minimum: 1,
    maximum: 1000000000,
    description: 'WebSocket upgrades per minute: per address, and per user once signed in'
  }),
  MESSAGE_RATE_LIMIT_MAX: Type.Integer({
    default: 30,
    minimum: 1,
    maximum: 1000000000,
    description: 'messages in conversations per minute and user'
  }),
  EVENTS_RATE_LIMIT_MAX: Type.Integer({
    default: 60,
    minimum: 1,
    maximum: 1000000000,
    description: 'requests for events over HTTP per minute: per user, and per address without a token'
  }),
  UNVERIFIED_JOBS_PER_DAY: Type.Integer({
    default: 10,
    minimum: 0,
    maximum: 1000000000,
    description: 'jobs that a company without a verified domain can post in a day; 0: any number'
  })
} as const
