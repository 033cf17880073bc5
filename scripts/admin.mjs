/**
 * `npm run admin -- COMMAND`: what an operator needs, at the command line of any host; `--help` lists the commands. The database
 * is the one MONGODB_URI names (a .env counts), else that of the running `npm run up`.
 */
import '../tools/supported-node.cjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { MongoClient } from 'mongodb'
import { commands, help } from '../tools/admin/commands.mjs'
import { root } from '../tools/processes/paths.mjs'
import { readRun } from '../tools/processes/runfile.mjs'
import { ensureBuilt } from '../tools/services/build.mjs'
import { describe, log, runMain, speakOnStandardError, UserError } from '../tools/terminal/log.mjs'

const wrongUse = 2

function databaseUri() {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const uri = process.env.MONGODB_URI || readRun()?.mongodbUri
  if (!uri) throw new UserError('Which database? Set MONGODB_URI, or start one with `npm run up`.')
  return uri
}

/** @param {string} path of a module below src */
const load = (path) => import(pathToFileURL(join(root, 'dist', 'src', `${path}.js`)).href)

/** The command of a command line with its words. @param {string[]} given @throws {Error} when it is none */
function read(given) {
  const command = commands.find(({ name }) => `${given.join(' ')} `.startsWith(`${name} `))
  if (!command) throw new Error(given[0] === undefined ? 'Which command?' : `No such command: ${given[0]}`)
  const own = Object.fromEntries(Object.entries(command.options ?? {}).map(([name, { type }]) => [name, { type }]))
  const { values, positionals } = parseArgs({
    args: given.slice(command.name.split(' ').length),
    options: { ...own, json: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true
  })
  const isOptional = command.argument === undefined || command.argument.startsWith('[')
  const isComplete = isOptional || positionals.length > 0 || values.help
  if (!isComplete) throw new Error(`${command.name} needs ${command.argument}`)
  if (positionals.length > (command.argument ? 1 : 0)) throw new Error(`Too much: ${positionals.at(-1)}`)
  return { command, options: values, argument: positionals[0] ?? '' }
}

/** @param {ReturnType<typeof read>} wanted */
async function execute({ command, argument, options }) {
  if (command.print) return command.print(argument)
  const uri = databaseUri()
  await ensureBuilt()
  const { createStore } = await load('database/store')
  const { readClock } = await load('database/clock')
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5000, writeConcern: { w: 'majority' } })
  try {
    const store = createStore(client)
    await readClock(store.db)
    return await command.run({ store, argument, options: /** @type {any} */ (options), load })
  } finally {
    await client.close()
  }
}

/** @param {unknown} data */
const print = (data) => void process.stdout.write(`${JSON.stringify(data)}\n`)

await runMain(async () => {
  const given = process.argv.slice(2)
  if (given[0] === '--help' || given[0] === 'help') return log(help())
  let wanted
  try {
    wanted = read(given)
  } catch (error) {
    process.stderr.write(`${/** @type {Error} */ (error).message.split('. ')[0]}; see \`npm run admin -- --help\`\n`)
    return wrongUse
  }
  const { command, options } = wanted
  if (options.help) return log(help([command]))
  if (options.json) speakOnStandardError()
  const { data, text, problem } = await execute(wanted).catch((error) => {
    const refused = error instanceof UserError || !(error.statusCode < 500) ? error : new UserError(error.message)
    if (options.json) print({ error: describe(refused).split('\n')[0] })
    throw refused
  })
  if (options.json) print(data)
  else log(text)
  if (problem) throw new UserError(problem)
})
