/** Writes client/src/events-table.ts from the compiled catalogue: after `npm run build`. */
import '../tools/supported-node.cjs'
import { writeFileSync } from 'node:fs'
import { renderEvents } from '../tools/api/client-events.mjs'

const compiled = (/** @type {string} */ file) => import(new URL(`../dist/src/${file}`, import.meta.url).href)
const [{ clientEvents, ephemeralEvents }, { Application }, { Job }] = await Promise.all(
  ['schemas/events.js', 'schemas/applications.js', 'schemas/jobs.js'].map(compiled)
)
writeFileSync(
  new URL('../client/src/events-table.ts', import.meta.url),
  renderEvents(clientEvents, ephemeralEvents, { Application, Job })
)
