/** The part of the tour that searches: searches, their history, saved ones, what is told of these and mailed, and the links that stop it. */
import { ObjectId } from 'mongodb'
import type { App } from '../../src/app.ts'
import { tellEveryMs, tellTask } from '../../src/domain/saved-searches/alerts.ts'
import { digestTask } from '../../src/domain/saved-searches/digest.ts'
import { matchJobTask } from '../../src/domain/saved-searches/match-jobs.ts'
import { reindexTask } from '../../src/domain/saved-searches/reindex.ts'
import { jobBody } from './app.ts'
import { runTask } from './run-task.ts'
import type { People } from './tour.ts'
import { tourMails } from './tour-of-mails.ts'

async function search({ ask, seeker: { token } }: People): Promise<void> {
  await ask({ url: '/api/search/jobs?search=engineer', token })
  for (const url of [
    '/api/search/jobs?location=nowhere&salaryMin=1&experienceLevel=mid',
    '/api/search/jobs?experienceLevel=senior&sortBy=date',
    '/api/search/suggestions?prefix=eng',
    '/api/jobs?search=engineer&location=nowhere',
    '/api/jobs?type=Contract',
    '/api/jobs?skills=cobol'
  ]) {
    await ask({ url, token })
  }
  const [item] = (await ask({ url: '/api/search/history', token })).json().data
  await ask({ method: 'DELETE', url: `/api/search/history/${item._id}`, token })
  await ask({ method: 'DELETE', url: '/api/search/history', token })
}

/** Saves searches that the jobs of `post` match. */
function createSaver({ store }: App, { ask, employer, seeker: { token } }: People) {
  const query = { search: 'gardener', location: 'Berlin' }
  const save = async (alert: string): Promise<string> => {
    const payload = { name: alert, alert, query }
    return (await ask({ method: 'POST', url: '/api/search/saved', token, payload })).json().data._id
  }
  const change = (id: string, payload: object) => ask({ method: 'PUT', url: `/api/search/saved/${id}`, token, payload })
  const post = async (): Promise<void> => {
    const payload = jobBody({ title: 'Gardener' })
    const { _id: jobId } = (await ask({ method: 'POST', url: '/api/jobs', token: employer.token, payload })).json().data
    await runTask(store, matchJobTask, { jobId })
  }
  return { save, change, post }
}

async function saveAndTell(app: App, people: People): Promise<void> {
  const { store, mails } = app
  const { ask, seeker } = people
  const { save, change, post } = createSaver(app, people)
  const [instant, off] = [await save('instant'), await save('off')]
  const [daily, other] = [await save('daily'), await save('daily')]
  await ask({ url: '/api/search/saved', token: seeker.token })
  await post()
  await post() // of which the instant one's is told later
  await runTask(store, tellTask, { searchId: instant })
  const anHourAgo = new Date(Date.now() - tellEveryMs)
  await store.savedSearches.updateOne({ _id: new ObjectId(instant) }, { $set: { notifiedAt: anHourAgo } })
  await runTask(store, tellTask, { searchId: instant })
  await change(instant, { alert: 'daily' })
  await post()
  await change(instant, { alert: 'instant' })
  await change(instant, { name: 'other', query: { search: 'gardeners' } })
  for (const id of [daily, other]) {
    const _id = { $gte: `${id}:`, $lt: `${id};` }
    await store.searchMatches.updateMany({ _id }, { $set: { at: new Date(Date.now() - 2 * 86_400_000) } })
  }
  await runTask(store, digestTask(mails))
  await runTask(store, reindexTask)
  const userId = new ObjectId(seeker.id)
  await store.unsubscribeTokens.updateMany({ userId }, { $set: { expiresAt: new Date(Date.now() + 86_400_000) } })
  const token = await store.transaction((tx) => mails.unsubscribeToken(tx, userId)) // prolonged
  await post()
  for (const url of [`/api/unsubscribe/${token}/${daily}`, `/api/unsubscribe/${token}`]) {
    await ask({ url })
    await ask({ method: 'POST', url, payload: {} })
    await change(daily, { alert: 'daily' })
  }
  for (const id of [instant, off, daily, other]) {
    await ask({ method: 'DELETE', url: `/api/search/saved/${id}`, token: seeker.token })
  }
}

export async function tourSearches(app: App, people: People): Promise<void> {
  await search(people)
  await saveAndTell(app, people)
  await tourMails(app, people)
}
