/** The versions of Node.js this service supports and is tested with. */
import { isSupported } from './supported-node.ts'

/** As in package.json's `engines`, which the scripts use (tools/supported-node.cjs); a test keeps both equal. */
export const supportedNode = '^20.19.0 || ^22.12.0 || >=24.0.0'

/** Rejected in production only: elsewhere a developer may be trying out the next version of Node.js. */
export function checkNode(isProduction: boolean, version = process.versions.node): string[] {
  if (!isProduction || isSupported(version, supportedNode)) return []
  return [`Node.js ${version} is not supported: install ${supportedNode}`]
}
