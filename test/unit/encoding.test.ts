/**
 * Goal: text whose encoding broke on its way is whole again, and whole text is never touched.
 * Method: text broken on purpose in both usual ways must come back exactly; text with accents, quotes and odd signs that
 * merely resembles broken text must stay as it is.
 */
import t from 'tap'
import { repairEncoding } from '../../tools/data/encoding.mjs'

/** UTF-8 read as Latin-1: how the bytes look to a program that believed the wrong header. */
const asLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1')
/** UTF-8 read as Windows-1252, the way browsers do it. */
const asWindows1252 = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'))

const texts = [
  'We don’t “just” code – we care…',
  'Västra Götaland, Besançon, São Paulo, Brasília, Florianópolis',
  'Straße, Äpfel, Über, Öl, façade, señor',
  '社内通訳、プロダクト（日本）',
  'Привет, Ελλάδα, Łódź',
  '€100 · £80 · ©2024 ™ ® • ○ ●',
  '🚀 🤝 🧑‍💻 ☕️',
  'plain ASCII'
]

t.test('broken text comes back exactly', async (t) => {
  t.equal(repairEncoding('donâ€™t, VÃ¤stra, ResumÃ©'), 'don’t, Västra, Resumé')
  for (const text of texts) {
    t.equal(repairEncoding(asLatin1(text)), text)
    t.equal(repairEncoding(`${asLatin1(text)} ${text}`), `${text} ${text}`, 'also beside whole text')
  }
  for (const text of texts.slice(0, 3)) t.equal(repairEncoding(asWindows1252(text)), text)
})

t.test('a character cut off at the end is dropped with its rest', async (t) => {
  t.equal(repairEncoding(asLatin1('通訳）').slice(0, -1)), '通訳')
})

t.test('whole text stays', async (t) => {
  const whole = [
    ...texts,
    'Une pièce « à » Genève\u00a0!',
    '« CAFÉ\u00a0»',
    'à\u00a0» suivre',
    'MENÜ”',
    '»SCHÖN« Â',
    'naïve café',
    'ÀÉÎÕÜ',
    ''
  ]
  for (const text of whole) t.equal(repairEncoding(text), text)
})
