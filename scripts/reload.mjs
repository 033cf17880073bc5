/** `npm run reload`: has a host read its settings again and replace its workers, and waits for what comes of it. */
import '../tools/supported-node.cjs'
import { reload } from '../tools/api/reload.mjs'
import { findAdmins } from '../tools/processes/admins.mjs'
import { readOptions } from '../tools/terminal/arguments.mjs'
import { log, runMain, UserError } from '../tools/terminal/log.mjs'

const help = `npm run reload [-- options]     new code and new settings for a running host, without a failed request; exit 0 or 1
  --admin HOST:PORT   its admin server (default: by ADMIN_HOST and ADMIN_PORT or PORT, of the environment or of
                      SETTINGS_FILE; else every host of \`npm run up\`; else by .env)
  --pid PID           the process it must be, for a service manager
  --timeout SECONDS   default 600
  --help`

/**
 * @param {string | undefined} text
 * @param {string} name
 */
function readNumber(text, name) {
  if (text === undefined || (/^\d{1,9}$/.test(text) && Number(text) > 0))
    return text === undefined ? text : Number(text)
  throw new UserError(`--${name} takes a number, not "${text}".`)
}

await runMain(async () => {
  const text = /** @type {const} */ ({ type: 'string' })
  const options = readOptions({ admin: text, pid: text, timeout: text, help: { type: 'boolean' } })
  if (options.help) return log(help)
  const [pid, timeoutSeconds = 600] = [readNumber(options.pid, 'pid'), readNumber(options.timeout, 'timeout')]
  let failures = 0
  for (const admin of await findAdmins(options.admin)) {
    if (!URL.canParse(admin)) throw new UserError(`--admin takes HOST:PORT, not "${options.admin}".`)
    const { ok, lines } = await reload({ admin, pid, limitMs: timeoutSeconds * 1000 })
    for (const line of lines) log(line)
    if (!ok) failures += 1
  }
  return failures === 0 ? 0 : 1
})
