/**
 * Open jobs as MongoDB holds them, made up from a seed: put there past the log, so a host that is to know them is started
 * afterwards.
 */
import { ObjectId } from 'mongodb'
import { generateJobs } from './generated-jobs.mjs'
import { createPostings } from './generated-postings.mjs'

const batchSize = 1000
/** Distinct words cost MongoDB time (its index of text); the rest of a description is one word, again and again. */
const words = 20
const padding = ' event'
const paddingsDefault = 300
const dayMs = 86_400_000

/**
 * @param {import('../../src/domain/jobs/indexed-job.ts').IndexedJob} job
 * @param {{ title: string, description: string, employerId: ObjectId, at: Date }} more
 */
function documentOf(job, { title, description, employerId, at }) {
  const { level, type, isRemote, location, place, country, pay, skillKeys, requiredSkills, companyName } = job
  return {
    ...{ _id: new ObjectId(job.id), employerId, title, companyName, location, place, description },
    ...(country && { country }),
    remote: isRemote,
    salary: pay ? `${pay.min} to ${pay.max}` : 'Not stated',
    salaryRange: pay?.max ?? 0,
    ...(pay && { salaryMin: pay.min, salaryMax: pay.max }),
    ...(pay?.currency && { salaryCurrency: pay.currency }),
    salaryPeriod: 'year',
    ...{ type, requiredSkills, skillKeys, experienceLevel: level, postedAt: at, createdAt: at, updatedAt: at },
    ...{ isActive: true, views: 0, applicationCount: 0, version: 1, deletedAt: null }
  }
}

/**
 * Inserts without the collection's indexes and makes these again: that takes MongoDB a tenth of the time.
 * @param {import('mongodb').Collection<any>} collection
 * @param {() => Promise<void>} insert
 */
async function withoutIndexes(collection, insert) {
  const found = await collection.listIndexes().toArray()
  const indexes = found.filter(({ name }) => name !== '_id_').map(({ v: _v, ...index }) => index)
  await collection.dropIndexes()
  await insert()
  if (indexes.length > 0) await collection.db.command({ createIndexes: collection.collectionName, indexes })
}

/**
 * Skills, pay and places of tools/data/generated-jobs.mjs, titles and words of tools/data/generated-postings.mjs, 2 kB of text each.
 * @param {import('mongodb').Collection<any>} collection
 * @param {object} options
 * @param {import('./generated-jobs.mjs').World} options.world
 * @param {number} options.count
 * @param {readonly ObjectId[]} [options.employerIds] whose they are, in turn; default one whom nobody knows
 * @param {number} [options.paddings] of 6 bytes; fewer make shorter texts
 */
export async function storeJobs(
  collection,
  { world, count, employerIds = [new ObjectId()], paddings = paddingsDefault }
) {
  const posting = createPostings({ seed: world.seed, words })
  const newestMs = Date.now() - dayMs
  await withoutIndexes(collection, async () => {
    let batch = []
    let index = 0
    for (const job of generateJobs({ ...world, count })) {
      const { title, description } = posting(index)
      const at = new Date(newestMs - (count - index) * 60_000)
      const employerId = employerIds[index % employerIds.length] ?? new ObjectId()
      batch.push(documentOf(job, { title, description: description + padding.repeat(paddings), employerId, at }))
      index++
      if (batch.length < batchSize && index < count) continue
      await collection.insertMany(batch, { ordered: false })
      batch = []
    }
  })
}
