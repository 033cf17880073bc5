/** The command line of a script. */
import util from 'node:util'
import { UserError } from './log.mjs'

/**
 * The options given; a wrong one is a UserError that names it and the help to ask for.
 * @template {Record<string, { type: 'string' | 'boolean' }>} Options
 * @param {Options} options
 */
export function readOptions(options) {
  try {
    return util.parseArgs({ options }).values
  } catch (error) {
    throw new UserError(`${/** @type {Error} */ (error).message.split('. ')[0]}; see --help`)
  }
}
