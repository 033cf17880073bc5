/** The command line of a script. */
import util from 'node:util'
import { UserError } from './log.mjs'

/**
 * The options given, and the words beside them; a wrong option is a UserError that names it and the help to ask for.
 * @template {Record<string, { type: 'string' | 'boolean' }>} Options
 * @param {Options} options
 */
export const readWords = (options) => read(options, true)

/**
 * The options given, where no words are wanted.
 * @template {Record<string, { type: 'string' | 'boolean' }>} Options
 * @param {Options} options
 */
export const readOptions = (options) => read(options, false).values

/**
 * @template {Record<string, { type: 'string' | 'boolean' }>} Options
 * @param {Options} options
 * @param {boolean} allowPositionals
 */
function read(options, allowPositionals) {
  try {
    const { values, positionals: words } = util.parseArgs({ options, allowPositionals })
    return { values, words }
  } catch (error) {
    throw new UserError(`${/** @type {Error} */ (error).message.split('. ')[0]}; see --help`)
  }
}
