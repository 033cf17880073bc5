/**
 * Prepares a test's process (`node --import`): it can import TypeScript, whose types esbuild removes once and keeps the result
 * until the file changes; and what it starts runs as it does elsewhere. tap would have every Node program among that (hosts,
 * compilers, scripts) load its hooks and count what it executes, which makes a worker's start half as long again.
 */
import { register } from 'node:module'
import processOnSpawn from 'process-on-spawn'

register('./compile-hooks.mjs', import.meta.url)
// tap's own: installed with it, and loaded before this file.
processOnSpawn.removeAllListeners()
