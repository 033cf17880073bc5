/** Where the admin servers are, for the commands that speak to them. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UserError } from '../terminal/log.mjs'
import { root } from './paths.mjs'
import { readRun } from './runfile.mjs'

/** @param {string} path of a module below src/config */
const compiled = (path) => import(pathToFileURL(join(root, 'dist', 'src', 'config', `${path}.js`)).href)

/** The admin server that the settings name; a server that listens on any address is reached on the loopback one. */
async function addressOfSettings() {
  const { readSettings } = await compiled('settings')
  const { adminPortOf } = await compiled('admin-port')
  const { ADMIN_HOST = '127.0.0.1', ADMIN_PORT = '', PORT = '5000' } = readSettings(process.env)
  const host = ADMIN_HOST === '0.0.0.0' ? '127.0.0.1' : ADMIN_HOST === '::' ? '::1' : ADMIN_HOST
  const port = adminPortOf({ ADMIN_PORT, PORT: Number(PORT) })
  if (port === 0) throw new UserError('ADMIN_PORT is 0: the log names the port, which --admin HOST:PORT takes')
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/**
 * By ADMIN_HOST and ADMIN_PORT or PORT, of the environment or of SETTINGS_FILE; else every host of `npm run up`; else by .env.
 * @param {string | undefined} given HOST:PORT
 * @returns {Promise<string[]>} their URLs
 */
export async function findAdmins(given) {
  if (given !== undefined) return [`http://${given.replace(/^http:\/\/|\/+$/g, '')}`]
  const { SETTINGS_FILE, ADMIN_PORT, PORT } = process.env
  const running = SETTINGS_FILE || ADMIN_PORT || PORT ? undefined : readRun()?.admins
  if (running) return running
  if (existsSync('.env')) process.loadEnvFile('.env')
  return [await addressOfSettings()]
}
