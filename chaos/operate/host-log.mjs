/** What a host has logged since a moment; a log of many requests is not read again and again. */
import { closeSync, openSync, readSync, statSync } from 'node:fs'

/**
 * From now on.
 * @param {string} file
 * @returns {(message: string, fields?: Record<string, unknown>) => boolean} whether there was a line of this message with
 *   these fields
 */
export function watchLog(file) {
  let offset = statSync(file).size
  let rest = ''
  /** @type {Record<string, unknown>[]} */
  const lines = []
  const readOn = () => {
    const bytes = Buffer.alloc(statSync(file).size - offset)
    if (bytes.length === 0) return
    const descriptor = openSync(file, 'r')
    offset += readSync(descriptor, bytes, 0, bytes.length, offset)
    closeSync(descriptor)
    const parts = (rest + bytes).split('\n')
    rest = parts.pop() ?? ''
    // A line of a request is of no interest here, and the most of them are.
    for (const part of parts) if (part.includes('"role":"primary"')) lines.push(JSON.parse(part))
  }
  return (message, fields = {}) => {
    readOn()
    const wanted = Object.entries({ ...fields, message })
    return lines.some((line) => wanted.every(([name, value]) => line[name] === value))
  }
}
