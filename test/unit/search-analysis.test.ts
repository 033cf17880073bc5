/**
 * Goal: words are what people mean by them: names with signs stay apart, spellings that mean the same come together, the
 * places of words are those of the text as written, and hostile texts cost what their length costs.
 * Method: texts with the exact list of terms; pairs that must and must not be one; the query's words with every alternative.
 */
import t from 'tap'
import { analyse, unspacedCharsMax } from '../../src/domain/search/engine/analyse.ts'
import { readQuery } from '../../src/domain/search/engine/query.ts'
import { fields, together, unitsByMatch, withOne } from '../../src/domain/search/engine/text-score.ts'

const termsOf = (text: string): string[] => analyse(text).map(({ term }) => term)

t.test('signs of names are of the word', async (t) => {
  const texts: Record<string, string[]> = {
    'C, C++ and C#; F#, .NET': ['c', 'c++', 'c#', 'f#', '.net'],
    'Ｃ＋＋ C♯ ．ＮＥＴ': ['c++', 'c#', '.net'],
    'C++17, C+, a.NET': ['c++', '17', 'c', 'net', 'a.net'],
    'Node.js, ASP.NET': ['node', 'js', 'node.js', 'asp', 'net', 'asp.net'],
    'CI/CD (R&D, AT&T)': ['ci', 'cd', 'r&d', 'at&t'],
    'front-end, state-of-the-art': ['front', 'end', 'frontend', 'state', 'art'],
    'Python 3.11, 24x7': ['python', '3.11', '24x7'],
    "l'équipe, d’une, it's, R's": ['equipe', 'it', 'r'],
    'a.b.c.d end.Start ... --': ['b', 'c', 'd', 'end', 'start']
  }
  for (const [text, terms] of Object.entries(texts)) t.same(termsOf(text), terms, text)
})

t.test('spellings that mean the same are one term, others are not', async (t) => {
  const same = [
    ...[
      ['Müller', 'MU\u0308LLER', 'muller'],
      ['Straße', 'STRASSE'],
      ['Łódź', 'lodz'],
      ['Œuvre', 'oeuvre']
    ],
    ...[
      ['ＡＩ', 'ai'],
      ['ﬁnance', 'finance'],
      ['soft\u00adware', 'software'],
      ['が', 'か\u3099'],
      ['각', '\u1100\u1161\u11a8']
    ],
    ...[
      ['companies', 'company'],
      ['boxes', 'box'],
      ['caches', 'cache'],
      ['coaches', 'coach'],
      ['cookies', 'cookie']
    ],
    ...[
      ['Entwickler', 'Entwicklerin', 'Entwicklerinnen'],
      ['Abteilungen', 'Abteilung'],
      ['développeuses', 'développeur']
    ],
    ...[
      ['desarrolladora', 'desarrolladores', 'desarrollador'],
      ['sviluppatrice', 'sviluppatore'],
      ['estaciones', 'estacion']
    ]
  ]
  for (const [first = '', ...others] of same) {
    for (const other of others) t.same(termsOf(other), termsOf(first), `${first} ${other}`)
  }
  const different = [
    ...[
      ['business', 'busines'],
      ['analysis', 'analysi'],
      ['status', 'statu'],
      ['か', 'が'],
      ['각', '가'],
      ['care', 'car']
    ],
    ...[
      ['news', 'newt'],
      ['go', 'goes'],
      ['sql', 'sq'],
      ['aws', 'aw'],
      ['हिन्दी', 'हनद']
    ]
  ]
  for (const [one = '', other = ''] of different) t.not(termsOf(one).join(), termsOf(other).join(), `${one} ${other}`)
})

t.test('words of scripts without blanks are found by dictionaries, so far as the budget goes', async (t) => {
  t.same(termsOf('ソフトウェア開発エンジニアを募集'), ['ソフトウェア', '開発', 'エンジニア', 'を', '募集'])
  t.same(termsOf('Go言語'), ['go', '言語'])
  const long = `${'軟件 '.repeat(unspacedCharsMax)}end`
  t.equal(termsOf(long).filter((term) => term === 'end').length, 1)
  t.ok(termsOf(long).length <= unspacedCharsMax + 1)
})

t.test('places are those of the text as written', async (t) => {
  const text = '𝒳 Ｃ＋＋: Node.js—Développeuse (の開発)'
  const found = analyse(text).map(({ term, start, end }) => [term, text.slice(start, end)])
  t.same(found, [
    ['x', '𝒳'],
    ['c++', 'Ｃ＋＋'],
    ['node', 'Node'],
    ['js', 'js'],
    ['node.js', 'Node.js'],
    ['developpeur', 'Développeuse'],
    ['の', 'の'],
    ['開発', '開発']
  ])
})

const wordsOf = (text: string) =>
  readQuery(text).map(({ alternatives }) =>
    alternatives.map(({ text, match }) => `${match} ${text.replace('\u0001', 'skill:')}`)
  )

t.test('a query means skills by any of their names', async (t) => {
  t.same(wordsOf('k8s '), [['exact k8s', 'alias skill:kubernetes', 'alias kubernete', 'alias k8', 'alias kubernet']])
  t.same(wordsOf('golang'), [['exact golang', 'alias skill:go']], 'not the ordinary word "go"')
  t.same(wordsOf('C++ jobs '), [['exact c++', 'alias skill:c++', 'alias cpp', 'alias vc++'], ['exact job']])
  for (const text of ['node js', 'Node.js', 'nodejs', 'NodeJS']) {
    for (const word of wordsOf(text)) t.ok(word.includes('alias skill:node'), `${text}: ${word}`)
  }
  t.same(wordsOf('c').flat().includes('alias skill:c++'), false)
  t.same(
    wordsOf('machine learning engineer ')
      .slice(0, 2)
      .map((word) => word.includes('alias skill:machine-learning')),
    [true, true]
  )
})

t.test(
  'the last word may be unfinished, stop words are left out, and no more is read than the budget says',
  async (t) => {
    t.same(wordsOf('Reac'), [['exact reac', 'prefix reac']])
    t.same(wordsOf('Reac '), [['exact reac']], 'a blank ends it')
    t.notOk(
      wordsOf('java')
        .flat()
        .some((term) => term.startsWith('prefix')),
      'the name of a skill is finished'
    )
    t.same(wordsOf('jobs in the city '), [['exact job'], ['exact citi']])
    t.same(wordsOf('jobs in'), [['exact job']])
    t.same(wordsOf('the'), [['prefix the']])
    t.same(wordsOf('the '), [])
    t.same(wordsOf(' \u0000\ud800 ++ # ... '), [])
    t.equal(readQuery('a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13 n14 o15 p16 q17 r18 s19').length, 16)
    t.equal(readQuery('x'.repeat(10_000))[0]?.alternatives[0]?.text.length, 40)
    t.same(wordsOf('work work work '), [['exact work']], 'each once')
    const many = readQuery('k8s golang nodejs postgres cpp js ts reactjs vuejs aws gcp azure ml nlp seo qa')
    t.ok(many.reduce((sum, { alternatives }) => sum + alternatives.length, 0) <= 48)
  }
)

t.test(
  'an impact says how often, up to each field’s limit, and a head posting is worth more than any other',
  async (t) => {
    const { title, skills, company, place, description } = fields
    let impact = 0
    for (const field of [title, title, skills, company, company, place, description]) impact = withOne(impact, field)
    t.equal(unitsByMatch.exact[impact], 9000 + 4000 + 2400 + 1600 + 800)
    t.equal(unitsByMatch.prefix[withOne(0, title)], 5600)
    t.equal(
      together(withOne(0, title), withOne(withOne(0, title), company)),
      withOne(withOne(withOne(0, title), title), company)
    )
    const heads = Array.from({ length: 256 }, (_, impact) => impact).filter((impact) => impact > 3)
    for (const units of Object.values(unitsByMatch)) {
      t.ok(heads.every((head) => (units[head] ?? 0) > (unitsByMatch.exact[3] ?? 0)))
    }
  }
)
