/** A replica set of ours that is secured: its members' key and TLS. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * How our own tools sign in.
 * @param {import('./mongod.mjs').MongoOptions} options
 * @returns {import('./mongod-set.mjs').Access}
 */
export const accessOf = ({ key, tls }) => ({ ...(key && { key }), ...(tls && { caFile: tls.caFile }) })

/**
 * The arguments of a node that is to be secured.
 * @param {import('./mongod.mjs').MongoOptions} options
 */
export function securityOf({ dataFolder, key, tls }) {
  const keyFile = join(dataFolder, 'key')
  if (key) writeFileSync(keyFile, key, { mode: 0o600 })
  return [
    ...(key ? ['--keyFile', keyFile] : []),
    ...(tls
      ? [
          ...['--tlsMode', 'requireTLS', '--tlsCertificateKeyFile', tls.pemFile, '--tlsCAFile', tls.caFile],
          '--tlsAllowConnectionsWithoutCertificates'
        ]
      : [])
  ]
}
