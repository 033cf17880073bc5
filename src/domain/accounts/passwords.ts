import { hash, verify } from '@node-rs/argon2'
import { busy, invalidField } from '../../errors.ts'
import { createSemaphore, type SemaphoreLimits } from '../../util/semaphore.ts'
import { commonPasswords } from './common-passwords.ts'

/** OWASP's first choice for argon2id; 19 MiB and some 20 ms of a processor each. Its salt is 16 random bytes. */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Of random bytes nobody knows, with the same parameters: what an unknown user's password is compared with. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$4LXhjPe6Wa2+PLVADZf5Zw$hJVw2fk/oUtR+hXetKRk3r4BT1/KSfJHv1zIy/AVX60'

export interface Passwords {
  /** @throws VALIDATION_FAILED naming `field` when it is a common one, BUSY */
  hash(password: string, field: string): Promise<string>
  /** Takes the same time whether there is a hash (a user) or not. @throws BUSY */
  verify(passwordHash: string | null, password: string): Promise<boolean>
}

/** The same characters typed on another keyboard are the same password (NIST SP 800-63B, 3.1.1.2). */
const normalise = (password: string): string => password.normalize('NFKC')

const isCommon = (normalised: string): boolean =>
  commonPasswords.has(normalised.toLowerCase()) || new Set(normalised).size === 1

/** Hashes off the event loop, a bounded number at once. */
export function createPasswords(limits: Omit<SemaphoreLimits, 'overflowError'>): Passwords {
  const semaphore = createSemaphore({ ...limits, overflowError: busy })
  return {
    hash: async (password, field) => {
      const normalised = normalise(password)
      if (isCommon(normalised)) throw invalidField(field, 'is one of the most common passwords')
      return semaphore.run(() => hash(normalised, parameters))
    },
    verify: async (passwordHash, password) => {
      const same = await semaphore.run(() => verify(passwordHash ?? nobodysHash, normalise(password)))
      return same && passwordHash !== null
    }
  }
}
