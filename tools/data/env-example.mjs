/** The text of .env.example, made of the schema of the settings. */

/**
 * @typedef {object} Setting what is used of a setting's schema
 * @property {string} [description]
 * @property {unknown} [default] what stands for it when it is not set
 * @property {unknown[]} [examples] what to begin with where it must be set
 */

const header = '# Every variable of one host. What is commented out shows its default; the others must be set.\n'

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
