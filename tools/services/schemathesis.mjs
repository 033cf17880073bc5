/** schemathesis, which makes up requests from the document. */
import { log } from '../terminal/log.mjs'
import { ensurePythonProgram } from './python-program.mjs'

/**
 * The path of schemathesis; installs it when it is not there.
 * @returns {Promise<string>}
 */
export const ensureSchemathesis = () =>
  ensurePythonProgram({ name: 'schemathesis', package: 'schemathesis', version: '4.32.5' })

/**
 * The same for a run whose other parts can do without.
 * @returns {Promise<string | undefined>} undefined: there is none, and the reason has been said
 */
export async function findSchemathesis() {
  try {
    return await ensureSchemathesis()
  } catch (error) {
    log(`The short fuzz will fail. ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}
