/** The part of the tour of a company's members: its stages, lists by stage and tag, notes, tags, ratings, moves of many at once. */
import { jobBody } from './app.ts'
import { crowded } from './full-store.ts'
import type { People } from './tour.ts'

async function list({ employer: { token } }: People, pages: (token: string, url: string) => Promise<void>) {
  const stage = `stageId=${crowded.stageId}`
  for (const filter of ['status=Reviewing', 'stageId=pending', stage, 'tag=Tagged', `tag=tagged&${stage}`]) {
    await pages(token, `/api/applications/employer?limit=5&${filter}`)
    await pages(token, `/api/applications/employer?limit=5&jobId=${crowded.jobId}&${filter}`)
  }
  await pages(token, `/api/applications/employer?limit=5&jobId=${crowded.jobId}`)
}

async function write({ ask, employer: { token }, seeker }: People): Promise<void> {
  const put = (url: string, payload: object) => ask({ method: 'PUT', url, token, payload })
  const job = (await ask({ method: 'POST', url: '/api/jobs', token, payload: jobBody() })).json().data._id
  const applying = { method: 'POST', url: '/api/applications', token: seeker.token, payload: { jobId: job } } as const
  const id = (await ask(applying)).json().data._id
  const url = `/api/applications/${id}`
  await put(`${url}/stage`, { stageId: crowded.stageId })
  await put(`${url}/tags`, { add: ['Polish'] })
  await put(`${url}/rating`, { rating: 4 })
  const note = async (text: string) =>
    (await ask({ method: 'POST', url: `${url}/notes`, token, payload: { text } })).json().data._id
  const [first] = [await note('One'), await note('Two')]
  const next = (await ask({ url: `${url}/notes?limit=1`, token })).headers.link
  await ask({ url: `${url}/notes?${/cursor=[\w-]+/.exec(String(next))?.[0]}`, token })
  await put(`${url}/notes/${first}`, { text: 'Better' })
  await ask({ method: 'DELETE', url: `${url}/notes/${first}`, token })
  await ask({ url: `${url}/card`, token })
  const items = [{ id, status: 'Interviewing' }]
  const headers = { 'idempotency-key': 'bulk' }
  await ask({ method: 'POST', url: '/api/applications/bulk', token, payload: { items }, headers })
}

async function arrange({ ask, employer: { token } }: People): Promise<void> {
  const url = '/api/pipeline'
  const { stages } = (await ask({ url, token })).json().data
  const change = (next: object[]) => ask({ method: 'PUT', url, token, payload: { stages: next } })
  await change([...stages, { name: 'Later', status: 'Rejected' }])
  await change(stages)
  await ask({ url: `${url}/board?jobId=${crowded.jobId}`, token })
}

/** @param pages reads the first five pages of a list */
export async function tourPipeline(
  people: People,
  pages: (token: string, url: string) => Promise<void>
): Promise<void> {
  await list(people, pages)
  await write(people)
  await arrange(people)
}
