/** `npm run console`: the address of the operators' console; opens it where there is a display. */
import '../tools/supported-node.cjs'
import { spawn } from 'node:child_process'
import { httpGet } from '../tools/api/http.mjs'
import { demoAdministrator, hasDemoAdministrator } from '../tools/data/demo-admin.mjs'
import { findAdmins } from '../tools/processes/admins.mjs'
import { readOptions } from '../tools/terminal/arguments.mjs'
import { log, runMain, UserError } from '../tools/terminal/log.mjs'

const help = `npm run console [-- options]     the operators' console, on the admin port of a host
  --admin HOST:PORT   its admin server (default: by ADMIN_HOST and ADMIN_PORT or PORT, of the environment or of
                      SETTINGS_FILE; else the first host of \`npm run up\` that answers; else by .env)
  --print             only prints the address
  --help`

/** The first one that has a console. @param {string[]} admins */
async function findConsole(admins) {
  const reasons = []
  for (const admin of admins) {
    const url = `${admin}/console/`
    if (!URL.canParse(url)) throw new UserError(`--admin takes HOST:PORT, not "${admin.replace(/^http:\/\//, '')}".`)
    try {
      const { status, body } = await httpGet(url)
      if (status === 200) return url
      reasons.push(`${admin} answers ${status}: ${body.trim().slice(0, 200)}`)
    } catch (error) {
      reasons.push(`${admin} does not answer (${/** @type {NodeJS.ErrnoException} */ (error).code ?? error})`)
    }
  }
  throw new UserError(`No console: ${reasons.join('; ')}. Is a host running? \`npm run up\` starts some.`)
}

/** The command that opens an address in this person's browser; null: there is no display. */
function opener() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform === 'darwin') return 'open'
  return process.platform === 'linux' && (DISPLAY || WAYLAND_DISPLAY) ? 'xdg-open' : null
}

await runMain(async () => {
  const flag = /** @type {const} */ ({ type: 'boolean' })
  const options = readOptions({ admin: { type: 'string' }, print: flag, help: flag })
  if (options.help) return log(help)
  const url = await findConsole(await findAdmins(options.admin))
  log(`Console: ${url}`)
  if (hasDemoAdministrator()) log(`Sign in with ${demoAdministrator.email}  ${demoAdministrator.password}`)
  else log('Sign in as an administrator; `npm run admin -- create EMAIL` makes one')
  const command = options.print ? null : opener()
  if (command === null) return
  const opened = spawn(command, [url], { stdio: 'ignore', detached: true })
  opened.on('error', () => log(`${command} is not installed: open the address yourself`))
  opened.unref()
})
