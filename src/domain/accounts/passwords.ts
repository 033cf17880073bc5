/** Password hashing and verification. */
import { hash, verify } from '@node-rs/argon2'
import { busy, invalidField } from '../../errors.ts'
import { createSemaphore, type SemaphoreLimits } from '../../util/semaphore.ts'
import { commonPasswords } from './common-passwords.ts'

/** OWASP's first recommendation for argon2id: 19 MiB and about 20 ms of CPU per hash. The salt is 16 random bytes. */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash of unknown random bytes with the same parameters, for comparing the password of an unknown user. */
const dummyHash = '$argon2id$v=19$m=19456,t=2,p=1$4LXhjPe6Wa2+PLVADZf5Zw$hJVw2fk/oUtR+hXetKRk3r4BT1/KSfJHv1zIy/AVX60'

export interface Passwords {
  /** @throws VALIDATION_FAILED for `field` when the password is a common one, BUSY */
  hash(password: string, field: string): Promise<string>
  /** Takes the same time with and without a hash (of a user). @throws BUSY */
  verify(passwordHash: string | null, password: string): Promise<boolean>
}

/**
 * Unicode normalisation: the same characters from another keyboard are the same password (NIST SP 800-63B, 3.1.1.2).
 */
const normalise = (password: string): string => password.normalize('NFKC')

const isCommon = (normalised: string): boolean =>
  commonPasswords.has(normalised.toLowerCase()) || new Set(normalised).size === 1

/** Hashes outside the event loop, a bounded number at once. */
export function createPasswords(limits: Omit<SemaphoreLimits, 'overflowError'>): Passwords {
  const semaphore = createSemaphore({ ...limits, overflowError: busy })
  return {
    hash: async (password, field) => {
      const normalised = normalise(password)
      if (isCommon(normalised)) throw invalidField(field, 'must not be a common password')
      return semaphore.run(() => hash(normalised, parameters))
    },
    verify: async (passwordHash, password) => {
      const same = await semaphore.run(() => verify(passwordHash ?? dummyHash, normalise(password)))
      return same && passwordHash !== null
    }
  }
}
