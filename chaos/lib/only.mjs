/** What `--only` names. */
import { UserError } from '../../tools/terminal/log.mjs'

/**
 * @param {string} kind what one of them is called
 * @param {string[]} only
 * @param {string[]} names those that there are
 * @throws UserError when one is not among them
 */
export function checkOnly(kind, only, names) {
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new UserError(`No ${kind} is called ${unknown.join(', ')}; there are: ${names.join(', ')}`)
}
