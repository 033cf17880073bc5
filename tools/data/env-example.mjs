/** Renders .env.example from the schema of the settings. */

/**
 * @typedef {object} Setting the used part of a setting's schema
 * @property {string} [description]
 * @property {unknown} [default] value when it is not set
 * @property {unknown[]} [examples] initial values of a required setting
 */

const header = '# Every setting of one host. Commented lines show defaults; the others are required.\n'

/**
 * @param {Record<string, object>} settings by name, each a Setting
 * @returns {string}
 */
export function renderEnvExample(settings) {
  const blocks = Object.entries(settings).map(([name, setting]) => {
    const { description, default: fallback, examples = [''] } = /** @type {Setting} */ (setting)
    const line = fallback === undefined ? `${name}=${examples[0]}` : `# ${name}=${fallback}`
    return `# ${description}\n${line}\n`
  })
  return [header, ...blocks].join('\n')
}
