/** What the page is told of the system it shows: addresses, demo accounts, version. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../processes/paths.mjs'
import { spoken } from '../services/system.mjs'

/**
 * @typedef {object} Account
 * @property {string} role
 * @property {string} [name]
 * @property {string} email
 * @property {string} password
 * @property {string} [companyName]
 *
 * @typedef {object} Scene
 * @property {string} api where requests go: the balancer, or the first host without one
 * @property {{ name: string, url: string }[]} hosts
 * @property {Account[]} accounts
 * @property {string} docs
 * @property {{ host: string, url: string }[]} consoles of operators
 * @property {string} version
 */

/**
 * Addresses by the name that the page is opened by, so that browsers count all as one site.
 * @param {object} options
 * @param {string | null} options.lb
 * @param {{ name: string, url: string }[]} options.hosts
 * @param {string[]} options.admins
 * @param {Account[]} options.accounts
 * @returns {Scene}
 */
export function createScene({ lb, hosts, admins, accounts }) {
  const api = spoken(lb ?? hosts[0]?.url ?? '')
  return {
    api,
    hosts: hosts.map(({ name, url }) => ({ name, url: spoken(url) })),
    accounts,
    docs: `${api}/docs`,
    consoles: admins.map((url, index) => ({ host: hosts[index]?.name ?? '', url: `${url}/console/` })),
    version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
  }
}

/**
 * The policy of the page: its own files, and the system's addresses to speak to (CSP Level 3).
 * @param {Scene} scene
 */
export function policyOf({ api, hosts }) {
  const sources = [...new Set([api, ...hosts.map(({ url }) => url)])].flatMap((url) => [url, url.replace('http', 'ws')])
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${sources.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'"
  ].join('; ')
}
