/** Compares the indexes that are declared with those that exist. */
import type { IndexDescription } from 'mongodb'

/** An index as listIndexes gives it. */
export type ExistingIndex = IndexDescription & { name: string }

export interface IndexConflict {
  /** the existing index that is in the way */
  name: string
  /** what differs, in words */
  differs: string[]
}

export interface IndexPlan {
  missing: IndexDescription[]
  /** unique ones that are listed, as they are: an index is listed while it is still being built, and guarantees nothing yet */
  guarantees: IndexDescription[]
  /** of indexes that exist and expire their documents after another time */
  expiries: { name: string; expireAfterSeconds: number }[]
  conflicts: IndexConflict[]
}

/** The name that the server gives an index without one. */
export const nameOf = ({ name, key }: IndexDescription): string => name ?? Object.entries(key).flat().join('_')

const isText = ({ key }: IndexDescription): boolean => Object.values(key).some((kind) => kind === 'text')

const text = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value))

/** In one order whatever the order of the fields, except in keys, whose order is the index. */
const sorted = (value: object | undefined): string =>
  JSON.stringify(Object.entries(value ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)))

/** `{ key, value }` of everything that makes two indexes different but the expiry. A text index has its fields as weights. */
function traitsOf(index: IndexDescription): Record<string, unknown> {
  const key = index.key as Record<string, unknown>
  const weights = { ...Object.fromEntries(Object.keys(key).map((field) => [field, 1])), ...(index.weights as object) }
  return {
    ...(isText(index)
      ? {
          weights: sorted(key._fts === undefined ? weights : (index.weights as object)),
          default_language: index.default_language ?? 'english'
        }
      : { key: JSON.stringify(key) }),
    unique: index.unique === true,
    sparse: index.sparse === true,
    partialFilterExpression: sorted(index.partialFilterExpression),
    collation: index.collation?.locale
  }
}

function differencesOf(declared: IndexDescription, existing: IndexDescription): string[] {
  const [wanted, found] = [traitsOf(declared), traitsOf(existing)]
  return Object.keys({ ...wanted, ...found })
    .filter((trait) => wanted[trait] !== found[trait])
    .map((trait) => `${trait} is ${text(found[trait])} instead of ${text(wanted[trait])}`)
}

/** The existing index that serves as the declared one, or that is in its way. */
function counterpartOf(declared: IndexDescription, existing: readonly ExistingIndex[]): ExistingIndex | undefined {
  return (
    existing.find(({ name }) => name === nameOf(declared)) ??
    existing.find((index) => differencesOf(declared, index).length === 0) ??
    // A collection has one text index.
    existing.find((index) => isText(declared) && isText(index))
  )
}

/** What has to be done for the declared indexes to exist; others are left as they are. */
export function planIndexes(declared: readonly IndexDescription[], existing: readonly ExistingIndex[]): IndexPlan {
  const plan: IndexPlan = { missing: [], guarantees: [], expiries: [], conflicts: [] }
  for (const index of declared) {
    const found = counterpartOf(index, existing)
    if (!found) {
      plan.missing.push(index)
      continue
    }
    const differs = differencesOf(index, found)
    const [wanted, is] = [index.expireAfterSeconds, found.expireAfterSeconds]
    const isExpiryOther = wanted !== is
    if (isExpiryOther && (wanted === undefined || is === undefined)) {
      differs.push(`expireAfterSeconds is ${text(is)} instead of ${text(wanted)}`)
    }
    if (differs.length > 0) plan.conflicts.push({ name: found.name, differs })
    else if (isExpiryOther) plan.expiries.push({ name: found.name, expireAfterSeconds: wanted as number })
    else if (index.unique) plan.guarantees.push({ ...index, name: found.name })
  }
  return plan
}
