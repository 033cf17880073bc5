/** Which versions of Node.js are supported. Only syntax of the oldest Node.js with ES modules: it is loaded first. */

const rank = (version: string): number =>
  version.split('.').reduce((sum, part) => sum * 1000 + Number.parseInt(part, 10), 0)

/** Whether a version is in a range as package.json's `engines` writes ours: `>=a.b.c` or `^a.b.c`, joined by ` || `. */
export const isSupported = (version: string, engines: string): boolean =>
  engines.split('||').some((range) => {
    const least = range.replace(/[^0-9.]/g, '')
    const isOfItsMajor = range.trim().startsWith('^')
    const sameMajor = Number.parseInt(version, 10) === Number.parseInt(least, 10)
    return rank(version) >= rank(least) && (!isOfItsMajor || sameMajor)
  })
