/**
 * Lets tests import TypeScript (`node --import`): esbuild removes the types of a file once and keeps the result until the file
 * changes. Compiling everything anew in each test's process is what else takes most of a short test's time.
 */
import { register } from 'node:module'

register('./compile-hooks.mjs', import.meta.url)
