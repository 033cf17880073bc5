/** The folder of a host's Unix sockets: made by its primary, open to its user alone, and gone with its processes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A socket's address has room for 107 bytes: what is left of them for the name of a socket within the folder. */
const pathBytesMax = 107
const nameBytesMax = 40
const prefix = 'skillmatch-'
/** mkdtemp() appends six characters. */
const bytesOf = (parent: string): number => Buffer.byteLength(join(parent, prefix)) + 6 + nameBytesMax

/**
 * Its name is new, so that several hosts of one machine never meet in it, and nobody can have made it before.
 * @throws the error of the file system
 */
export const makeFolder = (parent: string = tmpdir()): string =>
  mkdtempSync(join(bytesOf(parent) > pathBytesMax ? '/tmp' : parent, prefix))

export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // It holds nothing but the names of sockets.
  }
}
