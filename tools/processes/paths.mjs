/** Where things lie. Everything `up` and `npm test` make is either in the clone's .skillmatch or in the user's cache. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The clone: the folder with package.json. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** This clone's data, logs, secrets and run file; git-ignored. */
export const stateFolder = join(root, '.skillmatch')

/** Logs of `up` and its parts. */
export const logFolder = join(stateFolder, 'log')

/** What is downloaded once for every clone of this user. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'skillmatch')

/** The compiled entry of one host. */
export const hostEntry = join(root, 'dist', 'cluster.js')

/** A program that comes with the development dependencies. @param {string} name */
export const nodeBin = (name) => join(root, 'node_modules', '.bin', name)
