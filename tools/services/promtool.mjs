/** promtool and Prometheus: those of this machine, else the ones of Debian's package, without its service. */
import { join } from 'node:path'
import { log } from '../terminal/log.mjs'
import { unpackDebian } from './debian-packages.mjs'
import { findProgram } from './packages.mjs'

/** @param {string} program */
const ensure = async (program) =>
  findProgram(program) ?? join(await unpackDebian(['prometheus']), 'usr', 'bin', program)

/**
 * The path of promtool.
 * @returns {Promise<string>}
 */
export const ensurePromtool = () => ensure('promtool')

/**
 * The same for a test that is skipped without it.
 * @returns {Promise<string | undefined>} undefined: there is none, and the reason has been said
 */
export async function findPromtool() {
  try {
    return await ensurePromtool()
  } catch (error) {
    log(`promtool's checks are skipped. ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

/**
 * The path of Prometheus itself.
 * @returns {Promise<string>}
 */
export const ensurePrometheus = () => ensure('prometheus')
