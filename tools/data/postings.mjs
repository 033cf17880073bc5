/** Real postings, of the shape Remote OK's public API gives them, as bodies of POST /api/jobs. */
import { createHash } from 'node:crypto'
import { compile } from 'html-to-text'
import { UserError } from '../terminal/log.mjs'
import { repairEncoding } from './encoding.mjs'

/**
 * @typedef {object} Posting
 * @property {string} position
 * @property {string} company
 * @property {string} location
 * @property {string[]} tags
 * @property {number} salary_min per year; 0: not stated
 * @property {number} salary_max
 * @property {string} description HTML
 * @property {string} url
 */
/** @typedef {Pick<typeof import('../../src/domain/skills/skills.ts'), 'canonicalSkill' | 'skillLabel' | 'skillsInText'>} Skills */
/** @typedef {ReturnType<typeof toJobBody>} JobBody */

const titleCharsMax = 100
const companyCharsMax = 100
const locationCharsMax = 200
const descriptionCharsMax = 20_000
const skillsMax = 20

const toText = compile({
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: '• ' } },
    ...['img', 'iframe'].map((selector) => ({ selector, format: 'skip' })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } }))
  ]
})

/**
 * Several lines of plain text.
 * @param {unknown} html
 */
function plainText(html) {
  return toText(repairEncoding(String(html ?? '')).replaceAll('\\n', '\n')) // line ends that were escaped once too often
    .normalize('NFC')
    .replace(/[\u00ad\u200b\ufeff]/g, '') // invisible; they would hide words from the search
    .replace(/\uf0b7/g, '•') // the bullet of an office symbol font
    .replace(/(?!\n)[\p{Zs}\p{Cc}]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/**
 * One line of plain text.
 * @param {unknown} html
 * @param {number} charsMax
 */
const plainLine = (html, charsMax) => clip(plainText(html).replace(/\s+/g, ' '), charsMax)

/**
 * @param {string} text
 * @param {number} charsMax
 */
const clip = (text, charsMax) => (text.length <= charsMax ? text : `${text.slice(0, charsMax - 1).trimEnd()}…`)

/**
 * Dollars a year, as text and as what can be compared.
 * @param {Posting} posting
 */
function salaryOf({ salary_min, salary_max }) {
  const stated = [Number(salary_min) || 0, Number(salary_max) || 0].filter((amount) => amount > 0)
  if (stated.length === 0) return { salary: 'Not stated' }
  const [salaryMin, salaryMax] = [Math.min(...stated), Math.max(...stated)]
  const salary = salaryMin === salaryMax ? `$${salaryMax}` : `$${salaryMin}–$${salaryMax}`
  return { salary, salaryMin, salaryMax, salaryCurrency: 'USD' }
}

// "Data Entry" is a trade, "Lead Generation" another.
const seniorWords = /\b(?:senior|sr|lead(?! gen)|principal)\b/i
const entryWords = /\b(?:junior|jr|intern|internship|entry[ -]level)\b|^entry$/i

/**
 * The title decides; only where it says nothing do the tags, which are often taken from the text at random.
 * @param {string} title
 * @param {string[]} tags
 */
function levelOf(title, tags) {
  for (const words of [[title], tags]) {
    if (words.some((word) => seniorWords.test(word))) return 'senior'
    if (words.some((word) => entryWords.test(word))) return 'entry'
  }
  return 'mid'
}

/**
 * @param {string} text
 * @param {string} word
 */
function hasWord(text, word) {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text)
}

/**
 * Labels of the known skills of tags and text, at most 20, tags first; "General" when there is none. A tag that is an
 * ordinary word too ("go", "excel") is dropped when the text uses it as such and never as a skill: such tags were made
 * from the text by machine.
 * @param {string[]} tags
 * @param {string} text
 * @param {Skills} skills
 */
function skillsOf(tags, text, { canonicalSkill, skillLabel, skillsInText }) {
  const inText = new Set(skillsInText(text))
  const inTags = tags.filter((tag) => {
    const id = canonicalSkill(tag)
    return id !== undefined && (inText.has(id) || skillsInText(tag).includes(id) || !hasWord(text, tag))
  })
  const ids = new Set([...inTags.map((tag) => canonicalSkill(tag) ?? tag), ...inText])
  return ids.size === 0 ? ['General'] : [...ids].slice(0, skillsMax).map(skillLabel)
}

/**
 * The body of POST /api/jobs for a posting. Nothing is judged here: what a posting lacks, the API refuses by name.
 * @param {Posting} posting
 * @param {Skills} skills
 */
export function toJobBody(posting, skills) {
  const title = plainLine(posting.position, titleCharsMax)
  const description = clip(plainText(posting.description), descriptionCharsMax)
  const tags = (Array.isArray(posting.tags) ? posting.tags : []).map(String)
  return {
    title,
    companyName: plainLine(posting.company, companyCharsMax),
    location: plainLine(posting.location, locationCharsMax) || 'Remote',
    ...salaryOf(posting),
    type: 'Remote',
    remote: true,
    description,
    requiredSkills: skillsOf(tags, `${title}\n${description}`, skills),
    experienceLevel: levelOf(title, tags),
    sourceUrl: String(posting.url ?? ''),
    sourceName: 'Remote OK'
  }
}

/**
 * The same for the same posting in every run, so that offering it twice is harmless.
 * @param {JobBody} body
 */
export const idempotencyKey = (body) => createHash('sha256').update(`posting ${body.sourceUrl}`).digest('hex')

/**
 * How a posting is called in reports.
 * @param {JobBody} body
 */
export const nameOf = ({ title, companyName, sourceUrl }) =>
  `${title || 'no title'}${companyName && `, ${companyName}`} (${sourceUrl || 'no address'})`

/**
 * The postings of a file's text: `{jobs: […]}` or the array itself.
 * @param {string} text
 * @param {string} file its name, for the message
 * @returns {Posting[]}
 */
export function parsePostings(text, file) {
  let content
  try {
    content = JSON.parse(text)
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${/** @type {Error} */ (error).message}`)
  }
  const jobs = Array.isArray(content) ? content : content?.jobs
  if (!Array.isArray(jobs)) throw new UserError(`${file} has no list of postings: expected {"jobs": […]} or […]`)
  return jobs.filter((job) => typeof job === 'object' && job !== null)
}
