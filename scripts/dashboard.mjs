/** npm run build:dashboard: writes deploy/grafana/dashboards/skillmatch.json from the panels of tools/data/dashboard-{service,system}.mjs. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderDashboard } from '../tools/data/dashboard.mjs'
import { root } from '../tools/processes/paths.mjs'
import { log, runMain } from '../tools/terminal/log.mjs'

const file = join('deploy', 'grafana', 'dashboards', 'skillmatch.json')

await runMain(async () => {
  writeFileSync(join(root, file), renderDashboard())
  log(`${file} written`)
})
