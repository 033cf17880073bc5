/**
 * Fastify and the driver of MongoDB, in our versions, and nothing else: the bytes of our answers, from the same database, by the same
 * schemas. It checks nothing and logs nothing, believes any token, and knows what a search finds from our own answers, which it
 * is given beforehand.
 */
import { join } from 'node:path'
import Fastify from 'fastify'
import { MongoClient, ObjectId } from 'mongodb'
import { root } from '../../tools/processes/paths.mjs'
import { serve } from '../lib/serve.mjs'

const [uri = ''] = process.argv.slice(2)
/** @param {string} name */
const compiled = (name) => import(join(root, 'dist', 'src', name))
const { enveloped } = await compiled('http/envelope.js')
const { Job, JobDetail } = await compiled('schemas/jobs.js')
const { SearchResult } = await compiled('schemas/search.js')
const { User } = await compiled('schemas/users.js')
const { Application } = await compiled('schemas/applications.js')
const { Live } = await compiled('schemas/health.js')
const { Type } = await import('typebox')

const client = await new MongoClient(uri).connect()
const db = client.db()
const [jobs, users, applications] = [db.collection('jobs'), db.collection('users'), db.collection('applications')]
/** Our answers, by address: what the documents of a search do not have. @type {Map<string, any>} */
const found = new Map()

const app = Fastify()
const pageSize = 20
const open = { isActive: true, deletedAt: null }
/** @param {number} statusCode @param {string} message @param {unknown} data */
const envelope = (statusCode, message, data) => ({ statusCode, success: true, message, data })
/** @param {import('fastify').FastifyRequest} request whose token is believed */
const userOf = ({ headers: { authorization = '' } }) =>
  new ObjectId(String(JSON.parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString()).id))

/** @typedef {{ cursor?: string, country?: string, type?: string, salaryMin?: string }} Query */

app.get('/api/jobs', { schema: { response: { 200: enveloped(Type.Array(Job)) } } }, async ({ query }) => {
  const { cursor, country, type, salaryMin } = /** @type {Query} */ (query)
  /** @type {Record<string, unknown>} */
  const filter = { ...open, validThrough: { $not: { $lte: new Date() } } }
  if (country) filter.country = country
  if (type) filter.type = type
  if (salaryMin) filter.salaryRange = { $gte: Number(salaryMin) }
  if (cursor) {
    const [, , id, postedAtMs] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const postedAt = new Date(postedAtMs)
    Object.assign(filter, {
      postedAt: { $lte: postedAt },
      $or: [{ postedAt: { $lt: postedAt } }, { _id: { $lt: new ObjectId(id) } }]
    })
  }
  const order = /** @type {const} */ ({ postedAt: -1, _id: -1 })
  const page = await jobs
    .find(filter)
    .sort(order)
    .limit(pageSize + 1)
    .toArray()
  return envelope(200, 'Jobs retrieved successfully', page.slice(0, pageSize))
})

app.get('/api/jobs/:id', { schema: { response: { 200: enveloped(JobDetail) } } }, async ({ params }) => {
  const { id } = /** @type {{ id: string }} */ (params)
  const job = await jobs.findOne({ _id: new ObjectId(id), deletedAt: null })
  const employer = await users.findOne({ _id: job?.employerId }, { projection: { name: 1, companyName: 1 } })
  return envelope(200, 'Job retrieved successfully', { ...job, employerId: employer })
})

app.get('/api/search/jobs', { schema: { response: { 200: enveloped(SearchResult) } } }, async ({ url }) => {
  const answer = found.get(url)
  const ids = answer.jobs.map((/** @type {{ _id: string }} */ { _id }) => new ObjectId(_id))
  const documents = await jobs.find({ _id: { $in: ids } }).toArray()
  const byId = new Map(documents.map((job) => [job._id.toHexString(), job]))
  const data = {
    ...answer,
    jobs: answer.jobs.map((/** @type {Record<string, any>} */ { _id, employerId, highlights, score, finalScore }) => ({
      ...byId.get(_id),
      ...{ employerId, highlights, score, finalScore }
    }))
  }
  return envelope(200, 'Search completed successfully', data)
})

app.get('/api/users/me', { schema: { response: { 200: enveloped(User) } } }, async (request) => {
  const user = await users.findOne({ _id: userOf(request), deletedAt: null })
  return envelope(200, 'User retrieved successfully', { ...user, emailVerified: user?.emailVerifiedAt !== null })
})

/** Four commands: the job, the application, the count, the commit. */
app.post('/api/applications', { schema: { response: { 201: enveloped(Application) } } }, async (request, reply) => {
  const [userId, jobId] = [userOf(request), new ObjectId(/** @type {{ jobId: string }} */ (request.body).jobId)]
  const application = await client.withSession((session) =>
    session.withTransaction(async () => {
      const job = await jobs.findOne({ _id: jobId, ...open }, { session })
      const at = new Date()
      const made = {
        ...{ _id: new ObjectId(), jobId, userId, employerId: job?.employerId },
        ...{ jobTitle: job?.title, companyName: job?.companyName, status: 'Pending', matchScore: 50 },
        ...{ history: [{ at, by: userId, from: null, to: 'Pending' }], appliedAt: at, version: 1 },
        ...{ createdAt: at, updatedAt: at, deletedAt: null }
      }
      await applications.insertOne(made, { session })
      await jobs.updateOne({ _id: jobId }, { $inc: { applicationCount: 1 } }, { session })
      return made
    })
  )
  reply.code(201)
  return envelope(201, 'Application submitted successfully', application)
})

app.get('/health/live', { schema: { response: { 200: Live } } }, async () => ({
  status: 'ok',
  timestamp: new Date().toISOString()
}))

await app.listen({ port: 0, host: '127.0.0.1' })
serve({
  port: () => /** @type {import('node:net').AddressInfo} */ (app.server.address()).port,
  /** @param {[string, unknown][]} answers by address */
  know: (answers) => {
    for (const [url, answer] of answers) found.set(url, answer)
  }
})
