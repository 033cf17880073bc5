/** Figures as people read them. */

const number = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value !== 0 && Math.abs(value) < 10 ? 2 : value < 100 ? 1 : 0 })

export const count = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 0 })

export function bytes(value: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length - 1, value < 1 ? 0 : Math.floor(Math.log10(value) / 3))
  return `${number(value / 1000 ** power)} ${units[power]}`
}

export function milliseconds(value: number): string {
  return value < 1000 ? `${number(value)} ms` : `${number(value / 1000)} s`
}

export const seconds = (value: number): string => milliseconds(value * 1000)

export const percent = (value: number): string => `${number(value * 100)} %`

/** A length of time in its two largest units. */
export function duration(totalSeconds: number): string {
  const whole = Math.floor(totalSeconds)
  const parts = [
    [Math.floor(whole / 86_400), 'd'],
    [Math.floor(whole / 3600) % 24, 'h'],
    [Math.floor(whole / 60) % 60, 'min'],
    [whole % 60, 's']
  ] as const
  const first = parts.findIndex(([value]) => value > 0)
  if (first === -1) return '0 s'
  const shown = parts.slice(first, first + 2).filter(([value]) => value > 0)
  return shown.map(([value, unit]) => `${value} ${unit}`).join(' ')
}

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' })
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

export const timeOfDay = (at: number): string => clock.format(at)

export const dayAndTime = (at: string): string => day.format(new Date(at))

/** What a plot is of: how a value is written, and the text of an axis. */
export type Unit = 'perSecond' | 'milliseconds' | 'seconds' | 'percent' | 'bytes' | 'count' | 'cores'

const writers: { readonly [unit in Unit]: (value: number) => string } = {
  perSecond: (value) => `${number(value)}/s`,
  milliseconds,
  seconds,
  percent,
  bytes,
  count: number,
  cores: (value) => `${number(value)} ${value === 1 ? 'core' : 'cores'}`
}

export const inUnit = (unit: Unit, value: number): string => writers[unit](value)
