/** Writes .env.example from the compiled schema of the settings: after `npm run build`. */
import '../tools/supported-node.cjs'
import { writeFileSync } from 'node:fs'
import { renderEnvExample } from '../tools/data/env-example.mjs'

const { environmentSchema } = await import(new URL('../dist/src/config/environment.js', import.meta.url).href)
writeFileSync(new URL('../.env.example', import.meta.url), renderEnvExample(environmentSchema.properties))
