/** The settings of the hosts that `up` starts: what a person trying things out needs, where the environment says nothing else. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { employers, seekers } from '../data/demo.mjs'
import { root } from '../processes/paths.mjs'
import { readSecrets } from './state.mjs'

/** What a person trying things out needs; the environment's own values win. */
const defaults = {
  HOST: '127.0.0.1',
  EXPOSE_INSTANCE: 'true',
  TRUST_PROXY: '127.0.0.1/32,::1/128',
  UNVERIFIED_JOBS_PER_DAY: '0',
  RATE_LIMIT_MAX_REQUESTS: '600',
  RATE_LIMIT_WINDOW_MS: '60000',
  LOGIN_RATE_LIMIT_MAX: '50'
}

/**
 * The accounts of the demo, for /docs to offer; none in production, where a host refuses them.
 * @param {{ NODE_ENV?: string }} settings
 */
const docsAccounts = ({ NODE_ENV }) =>
  NODE_ENV === 'production'
    ? {}
    : {
        DOCS_ACCOUNTS: [...seekers, ...employers]
          .map(({ role, email, password }) => [role, email, password].join(':'))
          .join(',')
      }

/** The settings that are there to be used: an empty variable counts as unset. @returns {NodeJS.ProcessEnv} */
export const given = () => Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))

/**
 * The front ends that hosts allow: those that are given, else the usual ones of development, and then our page.
 * @param {NodeJS.ProcessEnv} settings
 * @param {string[]} pageOrigins
 */
async function frontEnds({ FRONTEND_URL, NODE_ENV }, pageOrigins) {
  const file = pathToFileURL(join(root, 'dist', 'src', 'config', 'origins.js')).href
  const { developmentOrigins } = /** @type {typeof import('../../src/config/origins.ts')} */ (await import(file))
  if (FRONTEND_URL) return [FRONTEND_URL, ...pageOrigins].join()
  // The first is where mailed links lead: the page passes them on to the service's own plain pages.
  return [...pageOrigins, ...(NODE_ENV === 'production' ? [] : developmentOrigins)].join()
}

/**
 * The settings; those that are given win, but for the front ends, which the page joins.
 * @param {NodeJS.ProcessEnv} settings given
 * @param {{ PUBLIC_URL: string, pageOrigins: string[] }} addresses
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function demoEnvironment(settings, { PUBLIC_URL, pageOrigins }) {
  const FRONTEND_URL = await frontEnds(settings, pageOrigins)
  return { ...defaults, ...docsAccounts(settings), PUBLIC_URL, ...readSecrets(), ...settings, FRONTEND_URL }
}
