/** Which versions of Node this runs on. Nothing but syntax that every Node with ES modules reads: it is loaded before all else. */

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
