/** promtool and Prometheus: those of this machine, else the ones of Debian's package, without its service. */
import { join } from 'node:path'
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
 * The path of Prometheus itself.
 * @returns {Promise<string>}
 */
export const ensurePrometheus = () => ensure('prometheus')
