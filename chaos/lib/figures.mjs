/** What a chaos run promises, in figures: each is printed beside what it has to be, and counted when it is off. */

/**
 * @typedef {object} Figures
 * @property {(title: string) => void} title begins a paragraph
 * @property {(label: string, value: string | number) => void} tell a figure that promises nothing
 * @property {(label: string, value: number, wanted: number) => void} exactly
 * @property {(label: string, value: number, most: number, unit?: string) => void} atMost
 * @property {(label: string, value: number, least: number, unit?: string) => void} atLeast
 * @property {() => { shown: number, off: number }} count so far
 * @property {() => string[]} failures the lines of the figures that are off
 */

/**
 * @param {(line: string) => void} say
 * @returns {Figures}
 */
export function createFigures(say) {
  let shown = 0
  /** @type {string[]} */
  const failures = []
  let paragraph = ''
  const judge = (/** @type {boolean} */ isRight, /** @type {string} */ line) => {
    shown += 1
    say(`  ${isRight ? '✓' : '✗'} ${line}`)
    if (!isRight) failures.push(`${paragraph}: ${line}`)
  }
  return {
    title: (title) => {
      paragraph = title
      say(`\n${title}`)
    },
    tell: (label, value) => say(`    ${label}: ${value}`),
    exactly: (label, value, wanted) => judge(value === wanted, `${label}: ${value} (wanted: ${wanted})`),
    atMost: (label, value, most, unit = '') =>
      judge(value <= most, `${label}: ${value}${unit} (at most ${most}${unit})`),
    atLeast: (label, value, least, unit = '') =>
      judge(value >= least, `${label}: ${value}${unit} (at least ${least}${unit})`),
    count: () => ({ shown, off: failures.length }),
    failures: () => [...failures]
  }
}
