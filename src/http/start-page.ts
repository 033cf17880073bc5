/** What is at the address of the service: its name, its version and where to go on, for people and for programs. */
import { pageHeaders, startPage } from './pages.ts'
import { tagOf } from './ready-answers.ts'

export interface StartOptions {
  version: string
  /** whether /docs is served */
  publicDocs: boolean
  /** '' : there is no front end */
  frontendUrl: string
}

export interface StartAnswer {
  body: Buffer
  headers: Readonly<Record<string, string>>
  etag: string
}

const documents = {
  docs: ['/docs', 'how the API is used'],
  openapi: ['/docs/json', 'the API as OpenAPI, made from what the service checks'],
  asyncapi: ['/docs/asyncapi.json', 'the WebSocket as AsyncAPI']
} as const
const ever = {
  ready: ['/health/ready', 'whether this host serves'],
  jobs: ['/api/jobs', 'open jobs']
} as const

/** Both forms, made once. */
export function startAnswers({ version, publicDocs, frontendUrl }: StartOptions): {
  html: StartAnswer
  json: StartAnswer
} {
  const links = Object.entries({
    ...(frontendUrl !== '' && { site: [frontendUrl, 'the site for people'] as const }),
    ...(publicDocs && documents),
    ...ever
  })
  const hrefs = Object.fromEntries(links.map(([name, [href]]) => [name, href]))
  const data = { name: 'SkillMatch', version, links: hrefs }
  const html = startPage(
    version,
    links.map(([, [href, text]]) => ({ href, text }))
  )
  const json = JSON.stringify({ statusCode: 200, success: true, message: 'SkillMatch', data })
  const made = (text: string, headers: Record<string, string>): StartAnswer => {
    const body = Buffer.from(text)
    return {
      body,
      headers: { ...headers, 'cache-control': 'public, max-age=300', vary: 'Origin, Accept' },
      etag: tagOf(body)
    }
  }
  return {
    html: made(html, pageHeaders),
    json: made(json, { 'content-type': 'application/json; charset=utf-8' })
  }
}
