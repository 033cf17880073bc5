/** Access tokens as the service itself signs them (RFC 7519, HS256), for people who need no row in the database. */
import { createHmac, randomUUID } from 'node:crypto'

const hourSeconds = 3600
/** @param {object} part */
const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64url')

/**
 * @param {string} secret JWT_SECRET of the service
 * @param {string} id
 * @param {number} [lifeSeconds]
 * @param {'JOB_SEEKER' | 'EMPLOYER'} [role]
 */
export function signAccess(secret, id, lifeSeconds = hourSeconds, role = 'JOB_SEEKER') {
  const iat = Math.floor(Date.now() / 1000)
  const identity = { id, role, type: 'access', jti: randomUUID(), sid: randomUUID(), gen: 0 }
  const claims = { ...identity, iss: 'skillmatch', aud: 'skillmatch', iat, exp: iat + lifeSeconds }
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}
