// Goal: a write says exactly which cached answers it makes old, and whatever it does not say counts as all.
// Method: calls of collections' methods as the domain and operators write them, and entries of the log.
import { ObjectId } from 'mongodb'
import t from 'tap'
import type { LogDocument } from '../../src/database/collections/event-log.ts'
import { outdatedBy } from '../../src/database/versions.ts'
import { newFillId, stampOf, versionsOf } from '../../src/redis/versions.ts'

const _id = new ObjectId('65f1a2b3c4d5e6f7081929Fe')
const list = ['jobs']
const single = ['job:9fe']
const everything = ['jobs', 'job:every']

t.test('of jobs: lists for what they show, single jobs by id, counts only in single jobs', async (t) => {
  const cases: [string, unknown[], string[]][] = [
    ['insertOne', [{ _id }], list],
    ['insertMany', [[{ _id }]], list],
    ['updateOne', [{ _id }, { $set: { title: 'x' } }], [...list, ...single]],
    [
      'updateOne',
      [
        { _id, version: 3 },
        { $set: { 'pay.min': 1 }, $inc: { views: 1 } }
      ],
      [...list, ...single]
    ],
    ['updateOne', [{ _id }, { $inc: { applicationCount: 1 }, $currentDate: { countedAt: true } }], single],
    ['findOneAndUpdate', [{ _id }, { $inc: { views: 1 } }, { session: {} }], single],
    ['findOneAndUpdate', [{ _id }, [{ $set: { views: 1 } }]], [...list, ...single]],
    ['updateOne', [{ _id }, { $rename: { views: 'title' } }], [...list, ...single]],
    ['updateOne', [{ _id: { $in: [_id] } }, { $inc: { views: 1 } }], ['job:every']],
    ['updateMany', [{ employerId: _id }, { $set: { isActive: false } }], everything],
    ['updateMany', [{}, { $set: { views: 0 } }], ['job:every']],
    ['deleteOne', [{ _id }], [...list, ...single]],
    ['deleteMany', [{}], everything],
    ['bulkWrite', [[{ deleteMany: { filter: {} } }]], everything],
    ['replaceOne', [{ _id }, { views: 1 }], [...list, ...single]],
    ['find', [{ _id }], []],
    ['findOne', [{ _id }], []]
  ]
  for (const [method, args, versions] of cases) t.strictSame(outdatedBy('jobs', method, args), versions, method)
})

t.test('of users: only what is shown with jobs', async (t) => {
  const cases: [string, unknown[], string[]][] = [
    ['insertOne', [{ _id }], []],
    ['updateOne', [{ _id }, { $set: { skills: [], updatedAt: new Date() } }], []],
    ['findOneAndUpdate', [{ _id }, { $set: { name: 'x' } }], everything],
    ['updateOne', [{ _id }, { $set: { companyLogo: null } }], everything],
    ['updateOne', [{ _id }, { $unset: { 'companyLogo.publicId': 1 } }], everything],
    ['updateMany', [{}, [{ $set: {} }]], everything],
    ['deleteOne', [{ _id }], everything]
  ]
  for (const [method, args, versions] of cases) t.strictSame(outdatedBy('users', method, args), versions, method)
  t.strictSame(outdatedBy('sessions', 'deleteMany', [{}]), [])
})

t.test('entries of the log make the same old', async (t) => {
  const entry = (type: string, data: object) => ({ type, data }) as unknown as LogDocument
  t.strictSame(
    versionsOf([
      entry('job.updated', { job: { _id: String(_id) } }),
      entry('job.updated', { job: { _id: String(_id) } }),
      entry('application.created', { application: { _id: 'x', jobId: `${String(_id).slice(0, -3)}abc` } }),
      entry('application.moved', { application: { jobId: null } }),
      entry('notification', { id: 'x' }),
      entry('versions.outdated', { versions: ['job:every'] })
    ]),
    ['jobs', 'job:9fe', 'job:abc', 'job:every']
  )
  t.strictSame(versionsOf([entry('job.updated', {})]), [])
})

t.test('nothing is kept without a token for each version, and without a sequencer that replaces them', async (t) => {
  const fillId = newFillId()
  t.equal(stampOf(fillId, ['a', 'b']), `${fillId} a b`)
  t.equal(stampOf(fillId, ['a', null]), null)
  t.equal(stampOf(fillId, null), null)
  t.equal(stampOf('Ab3_dE5-gH7i', ['a']), null, 'the former version')
  t.equal(stampOf('', ['a']), null)
  t.not(newFillId(), fillId)
  t.equal(new Set(Array.from({ length: 1000 }, newFillId)).size, 1000, 'drawn many at once, none of them twice')
  t.match(fillId, /^v\.[\w-]{12}$/, 'no colon, which separates the fields of the lease')
})
