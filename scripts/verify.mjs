/** npm run verify: an operator's tool that runs the scaling guide's five checks against a running deployment. */
import '../tools/supported-node.cjs'
import { pathToFileURL } from 'node:url'
import { runChecks } from '../tools/api/verification.mjs'
import { readRunning } from '../tools/processes/running.mjs'
import { readOptions } from '../tools/terminal/arguments.mjs'
import { log, runMain, UserError } from '../tools/terminal/log.mjs'

const help = `npm run verify [-- options]     the scaling guide's five checks against a running deployment; exit 1 when one fails
  --lb URL              the balancer (default: what \`npm run up\` started)
  --hosts URL,URL,…     the hosts behind it, each by its own address (default: likewise)
  --help
It signs up accounts of its own and removes them, and the job they used, at its end.`

/** @param {string} text */
function toUrl(text) {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new UserError(`"${text}" is no http(s) address`)
  return text.replace(/\/+$/, '')
}

/** @param {{ lb?: string | undefined, hosts?: string | undefined }} options */
function addresses({ lb, hosts }) {
  if (hosts === undefined && lb !== undefined)
    throw new UserError('--lb needs --hosts: the hosts are checked one by one')
  if (hosts === undefined) return readRunning()
  return { lb: lb && toUrl(lb), hosts: hosts.split(',').map((host) => toUrl(host.trim())) }
}

/**
 * Runs the checks, one line each, then removes what they made.
 * @param {{ lb: string | undefined, hosts: string[], log: (line: string) => void }} options
 * @returns {Promise<number>} how many lines failed
 */
export const verify = ({ lb, hosts, log }) =>
  runChecks({ lb, hosts, tell: ({ ok, name, text }) => log(`${ok ? '✓' : '✗'} ${name.padEnd(10)}  ${text}`) })

async function main() {
  const values = readOptions({ lb: { type: 'string' }, hosts: { type: 'string' }, help: { type: 'boolean' } })
  if (values.help) return log(help)
  return (await verify({ ...addresses(values), log })) > 0 ? 1 : 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await runMain(main)
