/** `npm run build`: compiles dist/ when its sources are newer. Types are checked by `npm test` and `npm run lint`. */
import '../tools/supported-node.cjs'
import { ensureBuilt } from '../tools/services/build.mjs'
import { runMain } from '../tools/terminal/log.mjs'

await runMain(ensureBuilt)
