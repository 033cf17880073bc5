/**
 * Encrypts the texts of stored mails. Their links are as good as passwords, and MongoDB holds only hashes of these: who
 * reads the database, or a backup of it, must not find them in a mail that waits. The token cannot be made at sending
 * instead: an undo link reserves its address from the moment of the change, and a mail that is sent twice must carry the
 * same link twice. The key is derived from the refresh secrets, so that it rotates with them.
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { Binary } from 'mongodb'

export interface Sealed {
  sealed: Binary
  /** names the key */
  sealedBy: string
}

export interface Sealer {
  /** the keys whose texts can be opened */
  keyIds: string[]
  /** `boundTo` must be the same for opening: a text cannot be moved to another mail. */
  seal(text: string, boundTo: string): Sealed
  /** @throws when the key is unknown, or anything was changed */
  open(sealed: Sealed, boundTo: string): string
}

const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/** RFC 5869; the secrets have at least 32 bytes, so no salt is needed. */
const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'skillmatch mail text', 32))

const keyIdOf = (key: Buffer): string => createHash('sha256').update(key).digest('base64url').slice(0, 12)

/** @param secrets the current one first, by which new texts are sealed */
export function createSealer(secrets: [string, ...string[]]): Sealer {
  const keys = new Map(secrets.map(keyOf).map((key) => [keyIdOf(key), key]))
  const [[sealedBy, current]] = [...keys] as [[string, Buffer]]
  return {
    keyIds: [...keys.keys()],
    seal: (text, boundTo) => {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv(algorithm, current, iv).setAAD(Buffer.from(boundTo))
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()])
      return { sealed: new Binary(Buffer.concat([sealed, cipher.getAuthTag()])), sealedBy }
    },
    open: ({ sealed, sealedBy: keyId }, boundTo) => {
      const key = keys.get(keyId)
      if (!key) throw new Error('sealed with an unknown key')
      const bytes = Buffer.from(sealed.buffer).subarray(0, sealed.length())
      const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
      decipher.setAAD(Buffer.from(boundTo)).setAuthTag(bytes.subarray(-tagBytes))
      return decipher.update(bytes.subarray(ivBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8')
    }
  }
}
