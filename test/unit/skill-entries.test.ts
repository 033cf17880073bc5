/**
 * Goal: an entry of a list of skills means what its writer meant: versions, levels, years, brackets, lists and signs are understood,
 * look-alikes stay apart, what is unknown stays itself, and no entry can cost much.
 * Method: entries with the exact keys and texts expected; hostile entries, counted and compared, not timed.
 */
import t from 'tap'
import { namedSkills } from '../../src/domain/skills/entries.ts'
import { comparable, skillKeys } from '../../src/domain/skills/skill-keys.ts'
import { skillsInText } from '../../src/domain/skills/skills.ts'
import { foldForms } from '../../src/domain/skills/words.ts'

const keysOf = (entry: string) => namedSkills(entry).map(({ key }) => key)

const entries: Record<string, string[]> = {
  // versions
  ...{
    'Python 3.11': ['python'],
    'Angular 2+': ['angular'],
    'Java 8/11': ['java'],
    'C++17': ['c++'],
    'ES2015+': ['javascript']
  },
  ...{ Vue3: ['vue'], 'PHP7.4': ['php'], 'Node.js v18.x': ['node'], 'Windows (7, XP)': ['windows'] },
  // brackets
  ...{
    'AWS (EC2, S3)': ['aws', 'amazon-ec2', 'amazon-s3'],
    'React (advanced)': ['react'],
    'Excel [VBA]': ['excel', 'vba']
  },
  ...{
    'Python (Programming Language)': ['python'],
    'SAP (FI)': ['sap', 'sap-fi/co'],
    '(TDD)': ['tdd'],
    'Tableau (1': ['tableau']
  },
  ...{ 'CSS (Sass, Less)': ['css', 'sass', 'less'], 'DNS (Less than 1 year)': ['dns'] },
  // levels and years
  ...{
    '5+ years Java': ['java'],
    'Advanced Excel': ['excel'],
    'Python - expert': ['python'],
    'JavaScript: 4 years': ['javascript']
  },
  ...{ 'Deutsch (C1)': ['german'], 'Sehr gute Englischkenntnisse': ['english'], 'Espanhol (Básico)': ['spanish'] },
  // makers and kinds
  ...{
    'Microsoft Excel': ['excel'],
    'Apache Kafka': ['kafka'],
    'Amazon AWS Glue': ['aws-glue'],
    'R programming language': ['r']
  },
  ...{ 'Django framework': ['django'], 'iOS development': ['ios'], 'Go developer': ['go'], '.NET developer': ['.net'] },
  // lists and signs
  ...{ 'HTML/CSS': ['html', 'css'], 'React/Redux': ['react', 'redux'], 'Jira, Confluence': ['jira', 'confluence'] },
  ...{
    'Git & GitHub': ['git'],
    'CI / CD': ['ci/cd'],
    'CI/CD/Jenkins': ['ci/cd', 'jenkins'],
    'C/C++/C#': ['c', 'c++', 'c#']
  },
  ...{
    'PL/SQL Developer': ['pl/sql'],
    'TCP/IP': ['tcp/ip'],
    'R & D': ['product-development'],
    'Tools: Maven': ['maven']
  },
  ...{ 'Linux and Windows': ['linux', 'windows'], 'C#.NET': ['c#'], 'C ++': ['c++'], 'C #': ['c#'] },
  // camel case, forms, accents
  ...{
    NodeJs: ['node'],
    PowerBI: ['power-bi'],
    'GitHub-Actions': ['github-actions'],
    git_hub: ['git'],
    Ｊａｖａ: ['java'],
    'Ｃ＋＋': ['c++']
  },
  ...{
    'C♯': ['c#'],
    'HTML／CSS': ['html', 'css'],
    comptabilite: ['accounting'],
    COMPTABILITÉ: ['accounting'],
    Schweissen: ['welding']
  },
  ...{
    Schweißen: ['welding'],
    'soins infirmiers': ['nursing'],
    Buchhaltung: ['accounting'],
    'Java™': ['java'],
    'Java\u200bScript': ['javascript']
  },
  // look-alikes
  ...{
    'Underwater Welding': ['underwater welding'],
    'Garage sales': ['garage sales'],
    'Go & see': ['go see'],
    'zim.js': ['zim js']
  },
  ...{
    'Node-RED': ['node-red'],
    'React Native': ['react-native'],
    Less: ['less'],
    'Basic skills': ['basic skills'],
    Net: ['net']
  },
  // unknown
  ...{
    'Juggling, Fire  Breathing': ['juggling', 'fire breathing'],
    'React, Juggling': ['react', 'juggling'],
    '★': ['★']
  },
  ...{ Jonglâge: ['jonglage'] }
}

t.test('what an entry means', async (t) => {
  for (const [entry, keys] of Object.entries(entries)) t.same(keysOf(entry), keys, entry)
})

t.test('each skill has the text that names it', async (t) => {
  t.same(
    namedSkills(' AWS (EC2,  S3 ) ').map(({ text }) => text),
    ['AWS', 'EC2', 'S3']
  )
  t.same(
    namedSkills('HTML5/CSS 3').map(({ text }) => text),
    ['HTML5', 'CSS 3']
  )
})

t.test('a list: each skill once, nothing of nothing', async (t) => {
  t.same(skillKeys(['HTML/CSS', 'css3', 'Juggling', ' JUGGLING ', 'html']), ['html', 'css', 'juggling'])
  t.same([skillKeys([]), skillKeys(['', '  '])], [[], []])
  t.same([comparable('HTML/CSS'), comparable('js'), comparable('')], ['html', 'javascript', ''])
})

t.test('an entry and a list name only so many', async (t) => {
  t.equal(keysOf(Array.from('abcdefghijklmnopqrstuvwxyz').join(',')).length, 10)
  const list = Array.from({ length: 50 }, (_, index) => `A${index}, B${index}, C${index}, D${index}`)
  t.equal(skillKeys(list).length, 100)
  t.same(keysOf('Java, '.repeat(20)), [nameOfLong('Java, '.repeat(20))], 'a longer one than the API takes is not read')
})

const nameOfLong = (entry: string) => entry.toLowerCase().replaceAll(',', '').trim()

t.test('hostile entries and texts come back', async (t) => {
  const hundred = ['/', '(', ')', ' & ', '+', '- ', ' ', '#', 'c/', '\u0301', 'ﷺ', 'a-', ' and ', '2 '].map((part) =>
    part.repeat(100).slice(0, 100)
  )
  for (const entry of hundred) t.ok(namedSkills(entry).length <= 10, JSON.stringify(entry.slice(0, 10)))
  for (const part of ['go ', 'c++/', '((((', ' & ', 'in ', '\u0301', 'Java, ', 'microsoft ']) {
    t.type(skillsInText(part.repeat(100_000)), Array)
  }
  t.equal(foldForms('ÀÉÎõü Ł ø Đ й 가 が'), 'AEIou L o D и 가 が')
})
