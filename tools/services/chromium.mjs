/** Chromium without a window, for tests of what runs in a browser: nothing of the user's, and no traffic beyond loopback. */
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProcess } from '../processes/processes.mjs'
import { log } from '../terminal/log.mjs'
import { ensureProgram, findProgram } from './packages.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const stopLimitMs = 5_000

/** No window, nothing of the user's, and no names but those of this machine. */
export const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
]

/**
 * CHROMIUM, else a Chromium in PATH, else Debian's, installed where we may.
 * @returns {Promise<string | undefined>} undefined: there is none, and the reason has been said
 */
export async function ensureChromium() {
  const found = process.env.CHROMIUM || names.map(findProgram).find(Boolean)
  if (found) return found
  try {
    return await ensureProgram('chromium')
  } catch (error) {
    log(`Tests in a browser are skipped. ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

/**
 * Opens a page in a new browser with an empty profile.
 * @param {{ binary: string, url: string, logFile: string }} options
 * @returns {{ process: import('../processes/processes.mjs').Running, stop: () => Promise<void> }}
 */
export function startChromium({ binary, url, logFile }) {
  const profile = mkdtempSync(join(tmpdir(), 'skillmatch-chromium-'))
  const { PATH, SKILLMATCH_RUN } = process.env
  const running = startProcess({
    name: 'chromium',
    command: binary,
    args: [...flags, `--user-data-dir=${profile}`, url],
    env: { PATH, SKILLMATCH_RUN, HOME: profile },
    logFile
  })
  const stop = async () => {
    await running.stop(stopLimitMs)
    // Its helpers outlive it for a moment and still write.
    await running.kill()
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
  return { process: running, stop }
}
