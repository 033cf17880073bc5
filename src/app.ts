/** The service of one worker: what is registered, and in which order. */
import { randomUUID } from 'node:crypto'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyBaseLogger, LogController } from 'fastify'
import access from '../plugins/access.ts'
import analyticsCache from '../plugins/analytics-cache.ts'
import answerCache from '../plugins/answer-cache.ts'
import clientAddress from '../plugins/client-address.ts'
import docs from '../plugins/docs.ts'
import docsSite from '../plugins/docs-site.ts'
import errorHandler from '../plugins/error-handler.ts'
import eventMails from '../plugins/event-mails.ts'
import eventPolls from '../plugins/event-polls.ts'
import faults from '../plugins/faults.ts'
import finder from '../plugins/finder.ts'
import gateway from '../plugins/gateway.ts'
import idempotency from '../plugins/idempotency.ts'
import liveMatches from '../plugins/live-matches.ts'
import mail from '../plugins/mail.ts'
import metrics from '../plugins/metrics.ts'
import migrations from '../plugins/migrations.ts'
import mongo from '../plugins/mongo.ts'
import noQuery from '../plugins/no-query.ts'
import passwords from '../plugins/passwords.ts'
import primary from '../plugins/primary.ts'
import rateLimit from '../plugins/rate-limit.ts'
import redis from '../plugins/redis.ts'
import redisLease from '../plugins/redis-lease.ts'
import requestId from '../plugins/request-id.ts'
import requestLog from '../plugins/request-log.ts'
import revocation from '../plugins/revocation.ts'
import scheduler from '../plugins/scheduler.ts'
import security from '../plugins/security.ts'
import sequencer from '../plugins/sequencer.ts'
import sideWrites from '../plugins/side-writes.ts'
import skills from '../plugins/skills.ts'
import tokens from '../plugins/tokens.ts'
import unreadBody from '../plugins/unread-body.ts'
import versions from '../plugins/versions.ts'
import addedSkills from '../routes/added-skills.ts'
import admin from '../routes/admin.ts'
import analytics from '../routes/analytics.ts'
import applications from '../routes/applications.ts'
import auth from '../routes/auth.ts'
import cards from '../routes/cards.ts'
import companies from '../routes/companies.ts'
import companyInvitations from '../routes/company-invitations.ts'
import conversations from '../routes/conversations.ts'
import events from '../routes/events.ts'
import health from '../routes/health.ts'
import hostSamples from '../routes/host-samples.ts'
import jobs from '../routes/jobs.ts'
import links from '../routes/links.ts'
import mailPreferences from '../routes/mail-preferences.ts'
import matching from '../routes/matching.ts'
import notifications from '../routes/notifications.ts'
import ownCompany from '../routes/own-company.ts'
import ownJob from '../routes/own-job.ts'
import pipeline from '../routes/pipeline.ts'
import realtime from '../routes/realtime.ts'
import recovery from '../routes/recovery.ts'
import savedJobs from '../routes/saved-jobs.ts'
import savedSearches from '../routes/saved-searches.ts'
import search from '../routes/search.ts'
import sessions from '../routes/sessions.ts'
import start from '../routes/start.ts'
import unsubscribe from '../routes/unsubscribe.ts'
import uploads from '../routes/uploads.ts'
import users from '../routes/users.ts'
import type { Config } from './config/config.ts'
import { onClientError, toRoutable } from './http/bad-requests.ts'
import { createRequestLogger } from './http/request-logger.ts'
import { createValidatorFactory } from './http/validation.ts'

const correlationIdPattern = /^[\w.:-]{1,128}$/

/**
 * The service of one worker, not yet listening: plugins in order, then routes with their prefixes.
 * @param folder where the host's finder listens; null: there is none
 * @param isCandidate whether it competes for the sequencer's lease itself, as no helper does
 */
export async function buildApp(
  config: Config,
  logger: FastifyBaseLogger,
  worker = 1,
  folder: string | null = null,
  isCandidate = true
) {
  const app = Fastify({
    loggerInstance: logger,
    genReqId: (request) => {
      const given = request.headers['x-correlation-id']
      return typeof given === 'string' && correlationIdPattern.test(given) ? given : randomUUID()
    },
    // Every line of a request names its trace.
    childLoggerFactory: (parent, bindings, options, { headers: { traceparent } }) =>
      createRequestLogger(parent, bindings, options, traceparent),
    bodyLimit: 1024 * 1024,
    // The routes' schemas limit path parameters; the router's own limit would send a response of another shape.
    routerOptions: { maxParamLength: 16 * 1024 },
    rewriteUrl: toRoutable,
    clientErrorHandler: onClientError(logger),
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    // A request has 10 s for its headers and 30 s in total; checked often enough to enforce it.
    requestTimeout: 30_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5000 },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'correlationId' }),
    schemaController: { compilersFactory: { buildValidator: createValidatorFactory() as never } }
  }).withTypeProvider<TypeBoxTypeProvider>()

  await app.register(faults)
  await app.register(metrics)
  await app.register(errorHandler)
  await app.register(sideWrites)
  await app.register(clientAddress, { config })
  await app.register(requestId, { config, worker })
  await app.register(requestLog)
  await app.register(security, { config })
  await app.register(unreadBody)
  await app.register(noQuery)
  await app.register(docs, { config })
  await app.register(docsSite, { config })
  await app.register(mongo, { config })
  await app.register(redis, { config })
  await app.register(primary, { worker })
  await app.register(passwords)
  await app.register(mail, { config })
  await app.register(eventMails, { config })
  await app.register(skills)
  await app.register(scheduler)
  await app.register(migrations)
  await app.register(tokens, { config })
  await app.register(redisLease)
  await app.register(versions)
  await app.register(revocation)
  await app.register(analyticsCache)
  await app.register(rateLimit, { config })
  await app.register(access, { config })
  await app.register(answerCache, { config })
  await app.register(idempotency)
  await app.register(gateway, { config, worker })
  if (isCandidate) await app.register(sequencer, { config, worker })
  await app.register(eventPolls, { config })
  await app.register(finder, { folder })
  await app.register(liveMatches)

  await app.register(start, { config })
  await app.register(health, { prefix: '/health', config })
  await app.register(auth, { prefix: '/api/auth', config })
  await app.register(sessions, { prefix: '/api/auth/sessions' })
  await app.register(recovery, { prefix: '/api/auth' })
  await app.register(links, { prefix: '/api/auth' })
  await app.register(users, { prefix: '/api/users' })
  await app.register(mailPreferences, { prefix: '/api/users/mail-preferences' })
  await app.register(savedJobs, { prefix: '/api/users/saved-jobs' })
  await app.register(admin, { prefix: '/api/admin' })
  await app.register(hostSamples, { prefix: '/api/admin/hosts' })
  await app.register(addedSkills, { prefix: '/api/admin/skills' })
  await app.register(jobs, { prefix: '/api/jobs', config })
  await app.register(companies, { prefix: '/api/companies' })
  await app.register(ownCompany, { prefix: '/api/companies/mine' })
  await app.register(companyInvitations, { prefix: '/api/companies' })
  await app.register(ownJob, { prefix: '/api/jobs', config })
  await app.register(applications, { prefix: '/api/applications' })
  await app.register(cards, { prefix: '/api/applications' })
  await app.register(pipeline, { prefix: '/api/pipeline' })
  await app.register(conversations, { prefix: '/api/conversations' })
  await app.register(notifications, { prefix: '/api/notifications' })
  await app.register(realtime, { prefix: '/api/realtime', config, worker })
  await app.register(events, { prefix: '/api/events', config })
  await app.register(uploads, { prefix: '/api/uploads' })
  await app.register(search, { prefix: '/api/search' })
  await app.register(savedSearches, { prefix: '/api/search/saved' })
  await app.register(unsubscribe, { prefix: '/api/unsubscribe' })
  await app.register(analytics, { prefix: '/api/analytics' })
  await app.register(matching, { prefix: '/api/matching' })
  return app
}

export type App = Awaited<ReturnType<typeof buildApp>>
