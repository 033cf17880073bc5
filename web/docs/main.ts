/** The page of the REST API: Swagger UI, its look by night, and signing in as one of the accounts that the document offers. */
import './main.css'

interface Ui {
  preauthorizeApiKey(name: string, key: string): void
  authActions: { logout(names: string[]): void }
  specSelectors: { specJson(): { toJS(): unknown } }
}
interface SwaggerUi {
  (options: object): Ui
  presets: { apis: unknown }
}
declare const SwaggerUIBundle: SwaggerUi

interface Login {
  summary: string
  value: { email: string; password: string }
}

const scheme = 'bearer'
const loginPath = '/api/auth/login'

/** The accounts that the document has as examples of a login; none unless the service was given some. */
function accountsOf(document: unknown): Login[] {
  const { paths } = document as {
    paths: Record<string, Record<string, { requestBody?: { content: unknown } }> | undefined>
  }
  const content = paths[loginPath]?.post?.requestBody?.content as Record<string, { examples?: Record<string, Login> }>
  return Object.values(content?.['application/json']?.examples ?? {})
}

async function post(path: string, token: string | null, body?: object): Promise<{ ok: boolean; answer: unknown }> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const response = await fetch(path, { method: 'POST', headers, ...(body && { body: JSON.stringify(body) }) })
  return { ok: response.ok, answer: await response.json() }
}

function offer(ui: Ui, accounts: Login[]): void {
  const form = document.querySelector<HTMLFormElement>('form.sign-in')
  const [select, out, said] = ['select', 'button[type=button]', 'output'].map((name) => form?.querySelector(name))
  if (!form || !(select instanceof HTMLSelectElement) || !(out instanceof HTMLButtonElement)) return
  if (!(said instanceof HTMLOutputElement)) return
  let token: string | null = null
  const say = (text: string, hasFailed = false): void => {
    said.value = text
    said.toggleAttribute('data-failed', hasFailed)
  }
  const end = async (): Promise<void> => {
    say('')
    if (token === null) return
    const ended = token
    token = null
    out.disabled = true
    ui.authActions.logout([scheme])
    await post('/api/auth/logout', ended)
  }
  const begin = async ({ value, summary }: Login): Promise<void> => {
    await end()
    const { ok, answer } = await post(loginPath, null, value)
    const { data, message } = answer as { data: { token: string } | null; message: string }
    if (!ok || !data) return say(message, true)
    token = data.token
    ui.preauthorizeApiKey(scheme, token)
    out.disabled = false
    say(`Signed in as ${summary}`)
  }
  const guard = (work: Promise<void>): void => {
    work.catch((error: unknown) => say(String(error), true))
  }
  select.replaceChildren(...accounts.map(({ summary }, index) => new Option(summary, String(index))))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const account = accounts[select.selectedIndex]
    if (account) guard(begin(account))
  })
  out.addEventListener('click', () => guard(end()))
  form.hidden = false
}

/** Swagger UI knows its colours by night by a class, not by what the system prefers. */
function followTheSystem(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const follow = (): void => {
    document.documentElement.classList.toggle('dark-mode', dark.matches)
  }
  dark.addEventListener('change', follow)
  follow()
}

followTheSystem()
const ui = SwaggerUIBundle({
  dom_id: '#swagger-ui',
  url: '/docs/json',
  deepLinking: true,
  layout: 'BaseLayout',
  presets: [SwaggerUIBundle.presets.apis],
  validatorUrl: null,
  defaultModelsExpandDepth: 0,
  // Its colours are for one background only.
  syntaxHighlight: false,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  onComplete: () => offer(ui, accountsOf(ui.specSelectors.specJson().toJS()))
})
