/** Renders .env.example from the schema of the settings. */

/**
 * @typedef {object} Setting the used part of a setting's schema
 * @property {string} [description]
 * @property {unknown} [default] value when it is not set
 * @property {boolean} [needsRestart] a reload does not take it
 * @property {unknown[]} [examples] initial values of a required setting
 */

const header = `# Every setting of one host. Commented lines show defaults; the others are required.
# Each is taken from the environment, else from a credential of systemd of its name (LoadCredential=), else from SETTINGS_FILE.
# A reload reads that file again; a change of what is marked [restart] waits for a restart.
`

/**
 * @param {Record<string, object>} settings by name, each a Setting
 * @returns {string}
 */
export function renderEnvExample(settings) {
  const blocks = Object.entries(settings).map(([name, setting]) => {
    const { description, default: fallback, needsRestart = false, examples = [''] } = /** @type {Setting} */ (setting)
    const line = fallback === undefined ? `${name}=${examples[0]}` : `# ${name}=${fallback}`
    return `# ${description}${needsRestart ? ' [restart]' : ''}\n${line}\n`
  })
  return [header, ...blocks].join('\n')
}
