/** The quality of a search over judged queries: is what comes first wanted, and is what is wanted there. */

/** @typedef {import('./collection.mjs').JudgedQuery} JudgedQuery */
/** @typedef {{ precision5: number, recall20: number }} Quality */
/** @typedef {Quality & { queries: number }} Summary means over so many queries */
/** @typedef {Quality & { query: JudgedQuery, found: readonly string[] }} Measured */

const firstCount = 5
/** What every language has to reach. */
const precisionMin = 0.8
/** How many results a search has to give for its recall to be told. */
export const pageCount = 20

/**
 * Wanted ones among the first results, of as many as could be there.
 * @param {readonly string[]} found ids, best first
 * @param {JudgedQuery} query both grades are wanted
 * @param {number} count
 */
function shareAmong(found, { exact, acceptable }, count) {
  const wanted = new Set([...exact, ...acceptable])
  if (wanted.size === 0) throw new Error('a query that nothing answers cannot be measured')
  const hits = new Set(found.slice(0, count).filter((id) => wanted.has(id)))
  return hits.size / Math.min(count, wanted.size)
}

/**
 * Precision@5: the wanted among the first 5 results / min(5, wanted in the collection).
 * Recall@20: the wanted among the first 20 results / min(20, wanted in the collection).
 * @param {readonly string[]} found ids, best first; one that comes twice counts once
 * @param {JudgedQuery} query
 * @returns {Quality}
 */
export const qualityOf = (found, query) => ({
  precision5: shareAmong(found, query, firstCount),
  recall20: shareAmong(found, query, pageCount)
})

/**
 * Asks one query after the other.
 * @param {readonly JudgedQuery[]} queries
 * @param {(text: string) => Promise<readonly string[]>} search answers ids of the collection, best first, at most 20
 * @returns {Promise<Measured[]>}
 */
export async function measure(queries, search) {
  const measured = []
  for (const query of queries) {
    const found = await search(query.text)
    measured.push({ query, found, ...qualityOf(found, query) })
  }
  return measured
}

/** @param {readonly number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * Means of both measures, each query counted alike, rounded to a thousandth.
 * @param {readonly Quality[]} measured
 * @returns {Summary}
 */
export function summaryOf(measured) {
  const rounded = (/** @type {keyof Quality} */ name) =>
    Math.round(mean(measured.map((one) => one[name])) * 1000) / 1000
  return { queries: measured.length, precision5: rounded('precision5'), recall20: rounded('recall20') }
}

/**
 * The same for each language and for all queries together (`all`).
 * @param {readonly Measured[]} measured
 * @returns {Map<string, Summary>}
 */
export function summariesOf(measured) {
  const languages = [...new Set(measured.map(({ query }) => query.language))]
  return new Map([
    ...languages.map(
      (language) =>
        /** @type {const} */ ([language, summaryOf(measured.filter(({ query }) => query.language === language))])
    ),
    ['all', summaryOf(measured)]
  ])
}

/**
 * Where a search misses its goal: precision@5 of at least 0.8, and both measures better than the baseline, or perfect, in each
 * language of the baseline.
 * @param {ReadonlyMap<string, Summary>} reached
 * @param {Record<string, Summary>} baseline
 * @returns {string[]} a line for each figure that is too low
 */
export function shortfallsOf(reached, baseline) {
  return Object.entries(baseline).flatMap(([language, before]) => {
    const now = reached.get(language)
    if (!now) return [`${language}: not measured`]
    const isBetter = (/** @type {keyof Quality} */ name) => now[name] > before[name] || now[name] === 1
    return [
      ...(now.precision5 < precisionMin
        ? [`${language}: precision@5 is ${now.precision5}, below ${precisionMin}`]
        : []),
      ...(isBetter('precision5') ? [] : [`${language}: precision@5 is ${now.precision5}, was ${before.precision5}`]),
      ...(isBetter('recall20') ? [] : [`${language}: recall@20 is ${now.recall20}, was ${before.recall20}`])
    ]
  })
}
