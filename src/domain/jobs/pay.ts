/** What a job pays: the fields of its document as they count, and as amounts per year that can be compared. */
import { isDeepStrictEqual } from 'node:util'
import type { JobDocument } from '../../database/collections/jobs.ts'
import { invalidField } from '../../errors.ts'
import type { JobChanges } from '../../schemas/jobs.ts'
import type { SalaryPeriod } from '../../schemas/vocabulary.ts'

/** How often a period is paid in a year. */
export const perYear = { hour: 2080, day: 260, month: 12, year: 1 } as const satisfies Record<SalaryPeriod, number>

/** Per year; the currency '' is unstated. */
export interface Pay {
  min: number
  max: number
  currency: string
}

/** The amounts as they were written; `salaryRange` is the highest per year, 0 unstated. */
export interface PayFields {
  salaryRange: number
  salaryMin?: number
  salaryMax?: number
  salaryPeriod: SalaryPeriod
}

type Stored = Partial<PayFields>

function payFields(
  salaryMin: number | undefined,
  salaryMax: number | undefined,
  salaryPeriod: SalaryPeriod
): PayFields {
  const fields: PayFields = { salaryRange: (salaryMax ?? salaryMin ?? 0) * perYear[salaryPeriod], salaryPeriod }
  if (salaryMin !== undefined) fields.salaryMin = salaryMin
  if (salaryMax !== undefined) fields.salaryMax = salaryMax
  return fields
}

const fromRange = (salaryRange: number): PayFields =>
  salaryRange > 0 ? payFields(salaryRange, salaryRange, 'year') : payFields(undefined, undefined, 'year')

/**
 * The amounts that count. A host of the former version writes `salaryRange` alone: the others count only while their
 * highest per year is that amount; else it is both bounds, a year.
 */
export function payFieldsOf(job: Stored): PayFields {
  const { salaryRange = 0, salaryMin, salaryMax, salaryPeriod = 'year' } = job
  const stored = payFields(salaryMin, salaryMax, salaryPeriod)
  return stored.salaryRange === salaryRange ? stored : fromRange(salaryRange)
}

/** The pay per year; one bound alone is both. Null: not stated. */
export function payOf(job: Stored & Pick<JobDocument, 'salaryCurrency'>): Pay | null {
  const { salaryRange: max, salaryMin, salaryMax, salaryPeriod } = payFieldsOf(job)
  if (max === 0) return null
  return { min: (salaryMin ?? salaryMax ?? 0) * perYear[salaryPeriod], max, currency: job.salaryCurrency ?? '' }
}

type Given = Pick<JobChanges, 'salaryRange' | 'salaryMin' | 'salaryMax' | 'salaryPeriod'>

/**
 * The amounts after a change, which null takes away; null when the change leaves them as they are. `salaryRange` counts only
 * without bounds, and only when it differs: clients of the former version send back what they read.
 * @throws VALIDATION_FAILED naming salaryMax when it is below salaryMin
 */
export function changedPay(job: Stored, given: Given): PayFields | null {
  const before = payFieldsOf(job)
  const isBound = given.salaryMin !== undefined || given.salaryMax !== undefined
  const isRange = given.salaryRange !== undefined && given.salaryRange !== before.salaryRange
  if (!isBound && isRange) return fromRange(given.salaryRange ?? 0)
  const bound = (name: 'salaryMin' | 'salaryMax') =>
    given[name] === undefined ? before[name] : (given[name] ?? undefined)
  const after = payFields(bound('salaryMin'), bound('salaryMax'), given.salaryPeriod ?? before.salaryPeriod)
  const { salaryMin, salaryMax } = after
  if (salaryMin !== undefined && salaryMax !== undefined && salaryMin > salaryMax) {
    throw invalidField('salaryMax', 'must not be below salaryMin')
  }
  return isDeepStrictEqual(after, before) ? null : after
}
