/** What every mail says, in each language: a text that is missing in one does not compile. */
import type { Language } from '../../../schemas/vocabulary.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Texts } from './texts-type.ts'

const texts: Record<Language, Texts> = { en, de, fr, es }

/** English for whoever has said nothing. */
export const languageOf = ({ language }: { language?: Language }): Language => language ?? 'en'

export const textsOf = (language: Language): Texts => texts[language]
