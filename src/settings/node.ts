/** The Node this service runs on: the versions that are maintained and that it is tested with. */

/** As in package.json's `engines`, whose rule the scripts use (scripts/lib/supported-node.cjs); a test holds both together. */
export const supportedNode = '^20.19.0 || ^22.12.0 || >=24.0.0'

/** A version as one number that compares like it. */
const rank = (version: string): number =>
  version.split('.').reduce((sum, part) => sum * 1000 + Number.parseInt(part, 10), 0)

function isWithin(version: string, range: string): boolean {
  const least = range.replace(/^\D+/, '')
  const isOfOneMajor = range.startsWith('^')
  const isSameMajor = Number.parseInt(version, 10) === Number.parseInt(least, 10)
  return rank(version) >= rank(least) && (!isOfOneMajor || isSameMajor)
}

/** Refused in production only: elsewhere somebody may be trying out the next Node. */
export function checkNode(isProduction: boolean, version = process.versions.node): string[] {
  if (!isProduction || supportedNode.split(' || ').some((range) => isWithin(version, range))) return []
  return [`Node.js ${version} is not supported: install ${supportedNode}`]
}
