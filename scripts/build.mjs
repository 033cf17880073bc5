/** `npm run build`: compiles dist/ when its sources are newer. Types are checked by `npm test` and `npm run lint`. */
import './lib/supported-node.cjs'
import { ensureBuilt } from './lib/build.mjs'
import { runMain } from './lib/say.mjs'

await runMain(ensureBuilt)
