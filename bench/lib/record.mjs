/** What a run leaves behind: a file of JSON for programs and later comparisons. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { root, stateFolder } from '../../tools/processes/paths.mjs'
import { run } from '../../tools/processes/processes.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { UserError } from '../../tools/terminal/log.mjs'

/**
 * @typedef {object} Part what one bench has found
 * @property {string} name
 * @property {import('./figures.mjs').Report} [report]
 * @property {string} [failure]
 *
 * @typedef {object} Record of a run
 * @property {string} at ISO 8601
 * @property {boolean} isQuick
 * @property {number} rounds
 * @property {string} machine
 * @property {{ [name: string]: string }} versions
 * @property {Part[]} parts
 */

const peers = [
  'socket.io',
  '@socket.io/redis-adapter',
  '@socket.io/redis-streams-adapter',
  'ws',
  'bcryptjs',
  'minisearch'
]
const ours = ['fastify', 'mongodb', 'ioredis']

/** @param {string} file */
const dependenciesIn = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).dependencies

/** @param {string} command @param {string[]} args @param {RegExp} pattern */
async function versionOf(command, args, pattern) {
  const { output } = await run(command, args)
  return pattern.exec(output)?.[1] ?? 'unknown'
}

/** What was measured with what. */
export async function readVersions() {
  const { version, commit } = await import(join(root, 'dist', 'src', 'config', 'version.js'))
  const [own, others] = [dependenciesIn('package.json'), dependenciesIn(join('bench', 'package.json'))]
  return {
    SkillMatch: `${version} (${String(commit).slice(0, 12)})`,
    'Node.js': process.versions.node,
    MongoDB: await versionOf(await ensureMongod(), ['--version'], /db version v(\S+)/),
    Redis: await versionOf(await ensureProgram('redis-server'), ['--version'], /v=(\S+)/),
    ...Object.fromEntries(ours.map((name) => [name, own[name]])),
    ...Object.fromEntries(peers.map((name) => [name, others[name]]))
  }
}

export function describeMachine() {
  const model = cpus()[0]?.model.trim() || 'unknown CPU'
  return `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release().split('-')[0]}`
}

/** @param {Record} record @param {string} name @returns {string} the file */
export function writeRecord(record, name) {
  const folder = join(stateFolder, 'bench')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}-${record.at.replaceAll(/[:.]/g, '-')}.json`)
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`)
  return file
}

/** @param {string} file @returns {Record} @throws UserError when it holds none */
export function readRecord(file) {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8'))
    if (!Array.isArray(record.parts)) throw new Error('it has no parts')
    // JSON has no NaN: what was not measured is null in it.
    for (const { report } of record.parts) for (const goal of report?.goals ?? []) goal.figure ??= Number.NaN
    return record
  } catch (error) {
    throw new UserError(`${file} is no JSON of an earlier run: ${error instanceof Error ? error.message : error}`)
  }
}
