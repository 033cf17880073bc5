/** The version of this service: package.json's, which `imports` there leads to from the sources and from dist/ alike. */
import { createRequire } from 'node:module'

export const version: string = createRequire(import.meta.url)('#package.json').version
