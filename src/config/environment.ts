/** The schema of the environment. */
import { type Static, Type } from 'typebox'
import { limitSettings } from './limits.ts'

const hostPattern = '^([A-Za-z0-9._-]+|[0-9A-Fa-f:.]+(%[A-Za-z0-9._-]+)?)$'

/** What the primary alone uses, what is fixed with its first start, and secrets: a reload does not take them. */
const fixed = { needsRestart: true }

/** Every environment variable of one host: its type, bounds, default and, as description, its line in `.env.example`. */
export const environmentSchema = Type.Object({
  SETTINGS_FILE: Type.String({
    ...fixed,
    default: '',
    description:
      'a file of such lines, read by the service itself and again on a reload (SIGHUP); the environment and credentials win'
  }),
  NODE_ENV: Type.String({
    ...fixed,
    default: 'development',
    pattern: '^(development|test|production)$',
    description: 'development, test or production (secure cookies)'
  }),
  HOST: Type.String({
    ...fixed,
    default: '0.0.0.0',
    pattern: hostPattern,
    description: 'address to listen on'
  }),
  PORT: Type.Integer({ ...fixed, default: 5000, minimum: 1, maximum: 65535, description: 'port to listen on' }),
  ADMIN_HOST: Type.String({
    ...fixed,
    default: '127.0.0.1',
    pattern: hostPattern,
    description: 'address of the admin server of the primary, which asks for no sign-in: status, metrics'
  }),
  ADMIN_PORT: Type.String({
    ...fixed,
    default: '',
    pattern: '^\\d{0,5}$',
    description: 'port of the admin server; 0: any free one, which the log names; empty: PORT + 4000'
  }),
  WORKERS: Type.Integer({
    ...fixed,
    default: 0,
    minimum: 0,
    maximum: 256,
    description: 'worker processes; 0: one per core'
  }),
  WORKER_MEMORY_MAX_MB: Type.Integer({
    default: 1024,
    minimum: 0,
    maximum: 1_048_576,
    description: 'a worker whose resident memory exceeds this is replaced without a gap, one at a time; 0: none is'
  }),
  INSTANCE_NAME: Type.String({
    ...fixed,
    default: '',
    maxLength: 64,
    pattern: '^[!-~]*$',
    description: "this host's name; empty: hostname:port"
  }),
  EXPOSE_INSTANCE: Type.Boolean({
    default: false,
    description:
      'tell clients host/worker: the X-Instance response header, and `instance` of the WebSocket message `ready`'
  }),
  MONGODB_URI: Type.String({
    ...fixed,
    pattern: '^mongodb(\\+srv)?://.+',
    examples: ['mongodb://localhost:27017/skillmatch?replicaSet=rs0'],
    description: 'a replica set, e.g. mongodb://localhost:27017/skillmatch?replicaSet=rs0'
  }),
  MONGODB_POOL_MAX: Type.Integer({ default: 20, minimum: 5, maximum: 500, description: 'connections per worker' }),
  MONGODB_LAGGING_READS: Type.String({
    default: 'primary',
    pattern: '^(primary|secondaryPreferred)$',
    description:
      'where lists, searches and analytics are read: primary, or secondaryPreferred, which may show them some seconds late'
  }),
  REDIS_URL: Type.String({
    ...fixed,
    pattern: '^rediss?(\\+sentinel|\\+cluster)?://.+',
    examples: ['redis://localhost:6379'],
    description:
      'redis://host:6379; redis+sentinel://host:26379,host:26379/mymaster; redis+cluster://host:6379,host:6379; rediss over TLS; needs noeviction'
  }),
  JWT_SECRET: Type.String({ ...fixed, description: 'signs access tokens; at least 32 bytes' }),
  JWT_EXPIRE: Type.String({
    default: '15m',
    pattern: '^[1-9]\\d*(s|m|h|d)$',
    description: 'lifetime of an access token'
  }),
  JWT_REFRESH_SECRET: Type.String({
    ...fixed,
    description: 'signs refresh tokens; at least 32 bytes, different from JWT_SECRET'
  }),
  JWT_REFRESH_EXPIRE: Type.String({
    default: '7d',
    pattern: '^[1-9]\\d*(s|m|h|d)$',
    description: 'idle timeout: a session ends when it is not refreshed for this long'
  }),
  JWT_SECRET_PREVIOUS: Type.String({
    ...fixed,
    default: '',
    description: 'the previous JWT_SECRET until its tokens have expired'
  }),
  JWT_REFRESH_SECRET_PREVIOUS: Type.String({
    ...fixed,
    default: '',
    description: 'the previous JWT_REFRESH_SECRET until its tokens have expired'
  }),
  SESSION_LIFE_MAX: Type.String({
    default: '30d',
    pattern: '^[1-9]\\d*(s|m|h|d)$',
    description: 'maximum age of a session, however often it is refreshed'
  }),
  FRONTEND_URL: Type.String({
    default: '',
    description:
      'allowed browser origins besides PUBLIC_URL (CORS, WebSockets, token refresh), comma separated; mailed links lead to the first; empty: none, in development the usual ports of localhost'
  }),
  PUBLIC_URL: Type.String({
    default: '',
    description:
      'public origin of this service, e.g. https://api.example.com; the base of every link it generates, and an allowed browser origin'
  }),
  PUBLIC_DOCS: Type.String({
    default: '',
    pattern: '^(true|false)?$',
    description: 'serve /docs and the API documents publicly: true or false; empty: not in production'
  }),
  DOCS_ACCOUNTS: Type.String({
    default: '',
    description:
      'accounts that everybody may try the API with, offered at /docs: ROLE:email:password, comma separated; never in production'
  }),
  TRUST_PROXY: Type.String({
    default: '',
    description: 'addresses or CIDRs of load balancers whose X-Forwarded-For is trusted, comma separated; empty: none'
  }),
  ...limitSettings,
  CACHE_BYTES_MAX: Type.Integer({
    default: 33_554_432,
    minimum: 0,
    maximum: 4_294_967_296,
    description: 'bytes of ready answers (lists of jobs, jobs, searches) that each worker keeps; 0: none'
  }),
  EVENT_RETENTION: Type.String({
    default: '72h',
    pattern: '^[1-9]\\d*(s|m|h|d)$',
    description: 'how long events are retained: how far back a client can resume'
  }),
  DRAIN_ANNOUNCE_MS: Type.Integer({
    default: 3000,
    minimum: 0,
    maximum: 60000,
    description: 'on shutdown: how long readiness reports 404 before the port closes'
  }),
  SMTP_URL: Type.String({
    ...fixed,
    default: '',
    description: 'smtp://user:pass@host:587; empty: mails are written to .skillmatch/mail'
  }),
  MAIL_FROM: Type.String({ default: 'SkillMatch <no-reply@localhost>', description: 'sender of mails' }),
  EVENT_MAILS_PER_HOUR_MAX: Type.Integer({
    default: 10,
    minimum: 0,
    maximum: 1000,
    description: "mails about notifications at once, for each person and hour; what is beyond comes with the day's"
  }),
  LOG_LEVEL: Type.String({
    default: 'info',
    pattern: '^(fatal|error|warn|info|debug|trace|silent)$',
    description: 'log level of pino'
  })
})

export type Environment = Static<typeof environmentSchema>
