/** Writes client/src/operations-table.ts from the OpenAPI document of the compiled service: after `npm run build`. */
import '../tools/supported-node.cjs'
import { writeFileSync } from 'node:fs'
import { pino } from 'pino'
import { renderOperations, sharedShapes } from '../tools/api/client-operations.mjs'

const compiled = (/** @type {string} */ file) => import(new URL(`../dist/src/${file}`, import.meta.url).href)
const [{ buildApp }, { loadConfig }] = await Promise.all(['app.js', 'config/config.js'].map(compiled))

/** Nothing of it is reached: the document is there before any database. */
const config = loadConfig({
  NODE_ENV: 'test',
  MONGODB_URI: 'mongodb://127.0.0.1:1/none?serverSelectionTimeoutMS=100',
  REDIS_URL: 'redis://127.0.0.1:1',
  JWT_SECRET: 'access-secret-of-nothing-0123456789abcdef',
  JWT_REFRESH_SECRET: 'refresh-secret-of-nothing-0123456789abcdef'
})
const app = await buildApp(config, pino({ level: 'silent' }), 1, null, false)
await app.ready()
const document = app.swagger()
await app.close()
writeFileSync(
  new URL('../client/src/operations-table.ts', import.meta.url),
  renderOperations(/** @type {never} */ (document), sharedShapes)
)
