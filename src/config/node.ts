/** The Node this service runs on: the versions that are maintained and that it is tested with. */
import { isSupported } from './supported-node.ts'

/** As in package.json's `engines`, whose rule the scripts use (tools/supported-node.cjs); a test holds both together. */
export const supportedNode = '^20.19.0 || ^22.12.0 || >=24.0.0'

/** Refused in production only: elsewhere somebody may be trying out the next Node. */
export function checkNode(isProduction: boolean, version = process.versions.node): string[] {
  if (!isProduction || isSupported(version, supportedNode)) return []
  return [`Node.js ${version} is not supported: install ${supportedNode}`]
}
