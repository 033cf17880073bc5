// Goal: a TypeScript client made from the document of the running service compiles under our strictest settings, refuses
// what the service would refuse, and passes the README's tour, with the events heard through @skillmatch/client.
// Method: two hosts; their /docs/json through openapi-typescript; tour.mts compiled with the result and with the client as
// it is published, then run as a program of its own, REST on host 1 and events on host 2.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { nodeBin, root, stateFolder } from '../../tools/processes/paths.mjs'
import { run } from '../../tools/processes/processes.mjs'
import { startDeployment } from '../support/deployment.ts'

const stallMsMax = 120_000

/** Below the clone, so that its packages are found, and its compiler settings. */
function makeFolder(t: Test): string {
  mkdirSync(stateFolder, { recursive: true })
  const folder = mkdtempSync(join(stateFolder, 'generated-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const compilerOptions = { lib: ['es2023', 'dom'], rootDir: '.', outDir: 'out', sourceMap: false }
  const settings = { extends: '../../tsconfig.json', compilerOptions, include: ['*.mts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
  copyFileSync(new URL('../support/client-tour.mts', import.meta.url), join(folder, 'tour.mts'))
  return folder
}

async function runTool(t: Test, name: string, args: string[]): Promise<void> {
  const { code, output } = await run(nodeBin(name), args, { cwd: root, stallMsMax })
  t.equal(code, 0, output)
}

/** @skillmatch/client as npm would lay it. */
async function installClient(t: Test, folder: string): Promise<void> {
  const target = join(folder, 'node_modules', '@skillmatch', 'client')
  mkdirSync(target, { recursive: true })
  copyFileSync(join(root, 'client', 'package.json'), join(target, 'package.json'))
  await runTool(t, 'tsc', ['-p', 'client/tsconfig.json', '--outDir', join(target, 'dist')])
}

t.test('the generated client passes the tour', async (t) => {
  const folder = makeFolder(t)
  const [{ hosts }] = await Promise.all([startDeployment(t, { workers: 1 }), installClient(t, folder)])
  const [first = '', second = ''] = hosts.map(({ url }) => url)
  const document = await fetch(`${first}/docs/json`)
  writeFileSync(join(folder, 'openapi.json'), await document.text())
  await runTool(t, 'openapi-typescript', [join(folder, 'openapi.json'), '--output', join(folder, 'api.mts')])
  await runTool(t, 'tsc', ['-p', folder])

  const tour = await run(process.execPath, [join(folder, 'out', 'tour.mjs'), first, second], { stallMsMax: 60_000 })
  const lines = tour.output.trim().split('\n')
  t.equal(tour.code, 0, tour.output)
  t.same(lines, [
    '["signed in","EMPLOYER","JOB_SEEKER"]',
    '["posted","Senior Backend Golang Engineer",true]',
    '["found","Senior Backend Golang Engineer","Mailers",["Go"],null]',
    '["applied","Pending",0,1]',
    '["employer hears","application_submitted",true]',
    '["moved","Reviewing"]',
    '["seeker hears","application_reviewed","Pending","Reviewing"]',
    '["refused",409,"An application that is Reviewing cannot become Pending"]',
    '["refused",412,"PRECONDITION_FAILED"]',
    '["notifications",[["application_reviewed","Application"]],1]',
    '["read",true]'
  ])
})
