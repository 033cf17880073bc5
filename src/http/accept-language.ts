/** Which of our languages a client prefers (RFC 9110, section 12.5.4). */
import { type Language, languages } from '../schemas/vocabulary.ts'

/** Browsers name fewer. */
const rangesMax = 20

/** By the first part of a tag: `de-AT` is `de`. undefined: none of them, or any. */
export function preferredLanguage(header: string | undefined): Language | undefined {
  const ranges = (header ?? '').split(',', rangesMax).flatMap((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
    const language = languages.find((each) => each === tag.trim().split('-', 1)[0])
    const quality = parameters.map((each) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(each)?.[1]).find(Boolean) ?? '1'
    return language && Number(quality) > 0 ? [{ language, quality: Number(quality) }] : []
  })
  return ranges.sort((one, other) => other.quality - one.quality)[0]?.language
}
