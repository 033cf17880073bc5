/** Under which keys a saved search is stored: those that the fewest are under already, so that no list grows long by choice. */
import type { Collections } from '../../database/collections.ts'
import { analysisVersion } from './analysis.ts'
import type { Criteria } from './criteria.ts'
import { commonChoice, type KeyChoice, rareChoices } from './keys.ts'

/** Longer lists are equally long. */
const countedMax = 1000
const choicesMax = 12

export interface StoredKeys {
  keys: string[]
  analysis: string
}

/** Never wrong for what is stored meanwhile: any choice finds the search. */
export async function chooseKeys(store: Pick<Collections, 'savedSearches'>, criteria: Criteria): Promise<StoredKeys> {
  const analysis = analysisVersion()
  const choices = rareChoices(criteria).slice(0, choicesMax)
  let best: { choice: KeyChoice; count: number } = { choice: commonChoice(criteria), count: Number.POSITIVE_INFINITY }
  for (const choice of choices) {
    const count =
      choices.length === 1
        ? 0
        : await store.savedSearches.countDocuments({ analysis, keys: { $in: [...choice] } }, { limit: countedMax })
    if (count < best.count) best = { choice, count }
    if (count === 0) break
  }
  return { keys: [...best.choice], analysis }
}
