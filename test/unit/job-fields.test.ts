// Goal: pay is compared per year, the older field and the newer ones never disagree, remote and the type Remote are one, and each
// field takes what it says and nothing else.
// Method: the rules as functions over documents of either version, and the schemas, at every boundary.
import t from 'tap'
import Value from 'typebox/value'
import { isOpen } from '../../src/domain/jobs/open.ts'
import { changedPay, payFieldsOf, payOf } from '../../src/domain/jobs/pay.ts'
import { changedRemote, isRemote, placeOf } from '../../src/domain/jobs/place.ts'
import { countries } from '../../src/schemas/countries-table.ts'
import { JobBody, JobChanges } from '../../src/schemas/jobs.ts'
import { currencies } from '../../src/schemas/vocabulary.ts'
import { jobBody } from '../support/domain.ts'

/** The one field that an error names. */
function refusedField(work: () => unknown): string | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    return (error as { errors?: { field: string }[] }).errors?.[0]?.field
  }
}

t.test('pay per year', async (t) => {
  const pay = (min: number, max: number, currency = '') => ({ min, max, currency })
  t.strictSame(payOf({ salaryRange: 80_000 }), pay(80_000, 80_000), 'of the former version')
  t.equal(payOf({ salaryRange: 0 }), null)
  t.equal(payOf({ salaryRange: 0, salaryPeriod: 'hour' }), null)
  t.equal(payOf({ salaryRange: 0, salaryMin: 0, salaryMax: 0, salaryPeriod: 'hour' }), null, '0 is unstated')
  for (const [salaryPeriod, times] of [
    ['hour', 2080],
    ['day', 260],
    ['month', 12],
    ['year', 1]
  ] as const) {
    const both = { salaryMin: 10.5, salaryMax: 20, salaryPeriod, salaryRange: 20 * times }
    t.strictSame(payOf({ ...both, salaryCurrency: 'EUR' }), pay(10.5 * times, 20 * times, 'EUR'), salaryPeriod)
    t.strictSame(payOf({ salaryMin: 10.5, salaryPeriod, salaryRange: 10.5 * times }), pay(10.5 * times, 10.5 * times))
    t.strictSame(payOf({ salaryMax: 20, salaryPeriod, salaryRange: 20 * times }), pay(20 * times, 20 * times))
  }
  t.strictSame(payOf({ salaryMin: 0, salaryMax: 9, salaryRange: 9 }), pay(0, 9), 'no period is a year')
})

t.test('what a host of the former version writes to salaryRange alone wins over the bounds', async (t) => {
  const written = { salaryMin: 20, salaryMax: 30, salaryPeriod: 'hour', salaryCurrency: 'USD' } as const
  t.strictSame(payOf({ ...written, salaryRange: 62_400 }), { min: 41_600, max: 62_400, currency: 'USD' })
  t.strictSame(payOf({ ...written, salaryRange: 62_401 }), { min: 62_401, max: 62_401, currency: 'USD' })
  t.equal(payOf({ ...written, salaryRange: 0 }), null)
  t.strictSame(payFieldsOf({ ...written, salaryRange: 5 }), {
    salaryRange: 5,
    salaryMin: 5,
    salaryMax: 5,
    salaryPeriod: 'year'
  })
  t.strictSame(payFieldsOf({ ...written, salaryRange: 0 }), { salaryRange: 0, salaryPeriod: 'year' })
})

t.test('changes of pay', async (t) => {
  const year = { salaryPeriod: 'year' } as const
  t.strictSame(changedPay({}, { salaryRange: 7 }), { salaryRange: 7, salaryMin: 7, salaryMax: 7, ...year })
  t.equal(changedPay({}, { salaryRange: 0 }), null)
  t.equal(changedPay({}, {}), null)
  const both = { salaryRange: 7, salaryMin: 1, salaryMax: 2, salaryPeriod: 'month' } as const
  t.strictSame(changedPay({}, both), { ...both, salaryRange: 24 }, 'the newer fields win')
  t.strictSame(changedPay({}, { salaryMin: 3 }), { salaryRange: 3, salaryMin: 3, ...year }, 'a bound alone')
  t.strictSame(changedPay({}, { salaryRange: 3, salaryPeriod: 'hour' }), {
    ...{ salaryRange: 3, salaryMin: 3, salaryMax: 3 },
    ...year
  })
  const stored = { ...both, salaryRange: 24 }
  t.equal(changedPay(stored, { salaryRange: 24 }), null, 'sent back as it was read')
  t.equal(changedPay(stored, stored), null)
  t.strictSame(changedPay(stored, { salaryRange: 25 }), { salaryRange: 25, salaryMin: 25, salaryMax: 25, ...year })
  t.strictSame(changedPay(stored, { salaryRange: 0 }), { salaryRange: 0, ...year })
  t.strictSame(changedPay(stored, { salaryMax: 4 }), { ...stored, salaryMax: 4, salaryRange: 48 })
  t.strictSame(changedPay(stored, { salaryPeriod: 'day' }), { ...stored, salaryPeriod: 'day', salaryRange: 520 })
  t.strictSame(changedPay(stored, { salaryMax: null }), { salaryRange: 12, salaryMin: 1, salaryPeriod: 'month' })
  t.strictSame(changedPay(stored, { salaryMin: null, salaryMax: null }), { salaryRange: 0, salaryPeriod: 'month' })
  t.equal(changedPay({ salaryRange: 9 }, { salaryMin: 9 }), null, 'so it was read already')
  t.strictSame(changedPay({ salaryRange: 9 }, { salaryMin: 8 }), {
    ...{ salaryRange: 9, salaryMin: 8, salaryMax: 9 },
    ...year
  })
  t.equal(
    refusedField(() => changedPay({}, { salaryMin: 2, salaryMax: 1 })),
    'salaryMax'
  )
  t.equal(
    refusedField(() => changedPay(stored, { salaryMin: 2.01 })),
    'salaryMax'
  )
  t.equal(
    refusedField(() => changedPay(stored, { salaryMin: 2 })),
    undefined
  )
})

t.test('remote and the type Remote are the same, whichever was written', async (t) => {
  t.equal(isRemote({ type: 'Remote' }), true)
  t.equal(isRemote({ type: 'Remote', remote: false }), true)
  t.equal(isRemote({ type: 'Full-time', remote: true }), true)
  t.equal(isRemote({ type: 'Full-time', remote: false }), false)
  t.equal(isRemote({ type: 'Full-time' }), false)
  t.equal(
    refusedField(() => changedRemote({}, { type: 'Remote', remote: false })),
    'remote'
  )
  t.equal(
    refusedField(() => changedRemote({ type: 'Remote' }, { remote: false })),
    'remote'
  )
  t.equal(changedRemote({ type: 'Remote' }, { type: 'Contract', remote: false }), false)
  t.equal(changedRemote({ type: 'Remote' }, { type: 'Contract', remote: true }), true)
  t.equal(changedRemote({ type: 'Remote', remote: true }, { type: 'Contract' }), false, 'as former clients mean it')
  t.equal(changedRemote({ type: 'Contract', remote: true }, { type: 'Full-time' }), true)
  t.equal(changedRemote({ type: 'Contract', remote: true }, { type: 'Remote' }), false, 'the type says it')
})

t.test('place, and open until its time', async (t) => {
  t.equal(placeOf({ location: 'Berlin, Germany', place: 'Berlin' }), 'Berlin')
  t.equal(placeOf({ location: 'Berlin, Germany' }), 'Berlin, Germany')
  const now = new Date()
  const at = (ms: number) => new Date(now.getTime() + ms)
  const job = { isActive: true, deletedAt: null }
  t.equal(isOpen(job, now), true)
  t.equal(isOpen({ ...job, validThrough: at(1) }, now), true)
  t.equal(isOpen({ ...job, validThrough: at(0) }, now), false, 'from that instant on')
  t.equal(isOpen({ ...job, isActive: false, validThrough: at(1) }, now), false)
  t.equal(isOpen({ ...job, deletedAt: now }, now), false)
})

t.test('countries are those of ISO 3166-1, currencies those of ISO 4217', async (t) => {
  t.equal(new Set(countries).size, 249)
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  t.same(
    countries.filter((code) => !/^[A-Z]{2}$/.test(code) || !names.of(code)),
    []
  )
  for (const code of ['UK', 'EU', 'XK', 'SU', 'ZZ', 'AN']) t.notOk(countries.includes(code), code)
  for (const code of ['EUR', 'USD', 'JPY', 'BRL', 'INR']) t.ok(currencies.includes(code), code)
  t.same(
    currencies.filter((code) => !/^[A-Z]{3}$/.test(code)),
    []
  )
})

t.test('each field takes what it says, and null takes an optional one away', async (t) => {
  const taken: [string, unknown[], unknown[]][] = [
    ['country', ['DE', 'GB', 'US'], ['de', 'UK', 'DEU', '', 5, 'D', 'ZZ']],
    ['place', ['B', 'São Paulo', 'x'.repeat(100)], ['', ' ', 'x'.repeat(101), 'a\nb', 7]],
    ['remote', [true, false], ['true', 1, null]],
    ['salaryMin', [0, 0.5, 1e9], [-1, 1e9 + 1, '5']],
    ['salaryMax', [0, 0.5, 1e9], [-0.01, 1e9 + 1, '5']],
    ['salaryRange', [0, 1e9, 1e9 * 2080], [-1, null, '5']],
    ['salaryCurrency', ['EUR', 'JPY'], ['eur', 'EURO', 'ZZZ', '', 5]],
    ['salaryPeriod', ['hour', 'day', 'month', 'year'], ['week', 'Year', '', null]]
  ]
  for (const [field, valid, invalid] of taken) {
    for (const value of valid) {
      t.ok(Value.Check(JobBody, { ...jobBody(), [field]: value }), `${field} ${value}`)
      t.ok(Value.Check(JobChanges, { [field]: value }), `${field} ${value}`)
    }
    for (const value of invalid) {
      t.notOk(Value.Check(JobBody, { ...jobBody(), [field]: value }), `${field} ${value}`)
      t.notOk(Value.Check(JobChanges, { [field]: value }), `${field} ${value}`)
    }
  }
  for (const field of ['country', 'place', 'salaryMin', 'salaryMax', 'salaryCurrency', 'validThrough']) {
    t.ok(Value.Check(JobChanges, { [field]: null }), field)
    t.notOk(Value.Check(JobBody, { ...jobBody(), [field]: null }), field)
  }
})
