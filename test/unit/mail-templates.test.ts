// Goal: each mail has its texts in each language, complete with and without what they name, and of a browser's languages ours is
// found as RFC 9110 has it, whatever the header says.
// Method: lays out every mail; headers beside the language expected.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { accountMails } from '../../src/domain/accounts/mails.ts'
import { eventDigest, eventMail } from '../../src/domain/mails/templates/events.ts'
import { oneLine } from '../../src/domain/mails/templates/layout.ts'
import { preferredLanguage } from '../../src/http/accept-language.ts'
import { languages, mailedKinds } from '../../src/schemas/vocabulary.ts'

const origins = { frontendUrl: '', publicUrl: 'http://localhost:5000', hasPublicUrl: false }
const context = { origins, token: 'token' }
const about = { relatedEntityType: 'Job', relatedEntityId: new ObjectId() } as const
const named = { jobTitle: 'Cook', companyName: 'Acme', senderName: 'Ana' }

t.test('each notification in each language', async (t) => {
  const subjects = new Set<string>()
  for (const language of languages) {
    for (const kind of mailedKinds) {
      for (const params of [{}, named]) {
        const { subject, text, html, headers } = eventMail(language, { ...about, kind, params }, context)
        t.notMatch(`${subject}${text}${html}`, /undefined|null/)
        t.equal(subject.includes('Cook'), params === named, subject)
        t.ok(text.includes(`${subject}.`))
        t.ok(text.includes(`http://localhost:5000/api/unsubscribe/token/kinds/${kind}`))
        t.same(headers, { 'Auto-Submitted': 'auto-generated' }, 'one click needs https')
        subjects.add(subject)
      }
    }
    const events = mailedKinds.map((kind) => ({ ...about, kind, params: named }))
    t.match(eventDigest(language, events, true, context).subject, `${mailedKinds.length}+`)
  }
  t.equal(subjects.size, languages.length * mailedKinds.length * 2, 'none is another')
})

t.test('each mail about an account in each language, with its link', async (t) => {
  const url = 'https://api.example.com/link'
  for (const name of ['verify', 'reset', 'addressChanging', 'addressChanged', 'addressRestored'] as const) {
    const texts = languages.map((language) =>
      accountMails({ language })[name]('a@example.com', { url, id: null as never, expiresAt: new Date() })
    )
    t.equal(new Set(texts.map(({ subject }) => subject)).size, languages.length)
    for (const { text, html, headers } of texts) {
      t.ok(text.includes(`\n\n${url}\n\n`))
      t.ok(html?.includes(`<a href="${url}">`))
      t.equal(headers, undefined)
    }
  }
})

t.test('what people write stays one line, and short', async (t) => {
  t.equal(oneLine('a\r\nb\u0000\u2028c\u202ed'), 'a b c d')
  t.equal(oneLine('😀'.repeat(300), 200), `${'😀'.repeat(199)}…`)
})

t.test("a browser's languages", async (t) => {
  for (const [header, language] of [
    [undefined, undefined],
    ['', undefined],
    ['*', undefined],
    ['pt-BR, ja', undefined],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['en;q=0.5, fr;q=0.7, es;q=0', 'fr'],
    ['es, en', 'es'],
    ['den, esperanto', undefined],
    [`${'pt,'.repeat(1000)}de`, undefined],
    ['fr;q=x', 'fr'],
    [';;;=,,de', 'de']
  ] as const) {
    t.equal(preferredLanguage(header), language, String(header).slice(0, 40))
  }
})
