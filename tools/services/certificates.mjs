/** Certificates for tests: an authority of their own, and one certificate for this machine's loopback address. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../processes/processes.mjs'
import { UserError } from '../terminal/log.mjs'

/**
 * @typedef {object} Certificates
 * @property {string} caFile
 * @property {string} certFile
 * @property {string} keyFile
 * @property {string} pemFile certificate and key in one file, as mongod wants them
 */

/**
 * Makes them with the openssl of this machine.
 * @param {string} folder
 * @returns {Promise<Certificates>}
 */
export async function makeCertificates(folder) {
  mkdirSync(folder, { recursive: true })
  const file = (/** @type {string} */ name) => join(folder, name)
  const openssl = async (/** @type {string[]} */ ...args) => {
    const { code, output } = await run('openssl', args)
    if (code !== 0) throw new UserError(`openssl ${args[0]}: ${output.trim().split('\n').at(-1)}`)
  }
  const key = ['-newkey', 'rsa:2048', '-nodes']
  await openssl(
    ...['req', '-x509', ...key, '-keyout', file('ca.key'), '-out', file('ca.pem'), '-days', '2'],
    ...['-subj', '/CN=SkillMatch tests']
  )
  await openssl('req', ...key, '-keyout', file('server.key'), '-out', file('server.csr'), '-subj', '/CN=127.0.0.1')
  writeFileSync(file('names'), 'subjectAltName=IP:127.0.0.1,DNS:localhost\n')
  await openssl(
    ...['x509', '-req', '-in', file('server.csr'), '-CA', file('ca.pem'), '-CAkey', file('ca.key'), '-CAcreateserial'],
    ...['-out', file('server.crt'), '-days', '2', '-extfile', file('names')]
  )
  writeFileSync(
    file('server.pem'),
    readFileSync(file('server.crt'), 'utf8') + readFileSync(file('server.key'), 'utf8'),
    {
      mode: 0o600
    }
  )
  return {
    caFile: file('ca.pem'),
    certFile: file('server.crt'),
    keyFile: file('server.key'),
    pemFile: file('server.pem')
  }
}
