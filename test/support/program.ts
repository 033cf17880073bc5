/** Programs in TypeScript, each run in a process of its own. */
import { fileURLToPath } from 'node:url'
import { run } from '../../tools/processes/processes.mjs'

const compiler = new URL('../../tools/tests/compile.mjs', import.meta.url).href

/** Runs a program of this folder to its end. `options` as of `run`. */
export function runProgram(name: string, args: string[] = [], options: Parameters<typeof run>[2] = {}) {
  const program = fileURLToPath(new URL(name, import.meta.url))
  return run(process.execPath, [`--import=${compiler}`, program, ...args], options)
}
