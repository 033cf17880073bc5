/**
 * Goal: every spelling of a skill leads to one id, different skills stay apart, and running text yields the skills it means.
 * Method: the lookups with exact ids, sentences with the exact list expected, and the table's own invariants over all skills.
 */
import t from 'tap'
import { allSkills, canonicalSkill, skillById, skillLabel, skillsInText } from '../../src/domain/skills/skills.ts'

t.test('every spelling of a framework is one skill', async (t) => {
  const spellings: Record<string, string[]> = {
    node: ['node', 'Node', 'node.js', 'Node.js', 'nodejs', 'NodeJS', 'node js', ' NODE  JS ', 'node-js'],
    react: ['react', 'ReactJS', 'react.js', 'react js'],
    vue: ['vue', 'vuejs', 'vue.js', 'Vue JS'],
    angular: ['angular', 'angularjs', 'angular.js', 'angular js'],
    express: ['express', 'expressjs', 'express.js', 'express js'],
    next: ['next', 'nextjs', 'next.js', 'Next JS'],
    nuxt: ['nuxt', 'nuxtjs', 'nuxt.js', 'nuxt js'],
    go: ['go', 'Go', 'golang', 'GoLang'],
    javascript: ['JavaScript', 'js', 'JS', 'ECMAScript'],
    postgresql: ['postgres', 'PostgreSQL'],
    kubernetes: ['k8s', 'Kubernetes'],
    'ci/cd': ['CI/CD', 'cicd', 'ci-cd', 'continuous integration'],
    '.net': ['.NET', '.net core', 'dotnet']
  }
  for (const [id, names] of Object.entries(spellings)) {
    for (const name of names) t.equal(canonicalSkill(name), id, name)
  }
})

t.test('names that resemble one another are different skills', async (t) => {
  t.same(['java', 'javascript', 'go', 'django'].map(canonicalSkill), ['java', 'javascript', 'go', 'django'])
  t.same(['c', 'c++', 'C#', 'F#', 'cpp', 'csharp'].map(canonicalSkill), ['c', 'c++', 'c#', 'f#', 'c++', 'c#'])
  t.same(['react', 'react native'].map(canonicalSkill), ['react', 'react-native'])
  t.same(['sql', 'mysql', 'nosql', 'sql server'].map(canonicalSkill), ['sql', 'mysql', 'nosql', 'sql-server'])
  t.same(
    ['net', 'scripting', 'script', 'jav', '', '   ', '+', 'x'.repeat(101)].map(canonicalSkill),
    Array(8).fill(undefined)
  )
})

t.test('a label is for people and leads back to its id', async (t) => {
  t.same(['node', 'c#', '.net', 'ci/cd', 'juggling'].map(skillLabel), ['Node.js', 'C#', '.NET', 'CI/CD', 'juggling'])
  for (const { id, label, aliases } of allSkills) {
    t.same(new Set([id, label, ...aliases].map(canonicalSkill)), new Set([id]), id)
  }
})

t.test('the table keeps its promises', async (t) => {
  t.ok(allSkills.length >= 1200, `${allSkills.length} skills`)
  t.equal(new Set(allSkills.map(({ id }) => id)).size, allSkills.length)
  for (const skill of allSkills) {
    t.notOk(skill.related.has(skill.id), `${skill.id} is not related to itself`)
    for (const other of skill.related) {
      t.ok(skillById(other)?.related.has(skill.id), `${skill.id} and ${other} are related both ways`)
      t.not(
        skillById(other)?.category,
        skill.category,
        `${skill.id} and ${other} are related, so of different categories`
      )
    }
  }
})

const sentences: [string, string[]][] = [
  ['Node.js, React.js and PostgreSQL on AWS.', ['node', 'react', 'postgresql', 'aws']],
  ['Full Stack React Engineer', ['react']],
  ['React Native apps, not web pages', ['react-native']],
  ['JavaScript only', ['javascript']],
  ['Java only', ['java']],
  ['We use django, flask and fastapi', ['django', 'flask', 'fastapi']],
  ['an open source project, written in Go and Rust with web-based UIs', ['go', 'rust']],
  ['submit a coding challenge in Go and Typescript using GitHub.', ['go', 'typescript', 'git']],
  ['Define and execute the go-to-market plan', []],
  ['Go to market, sales and marketing', ['sales', 'marketing']],
  ['Product, and Go to Market organizations', []],
  ['You go through our process; you are ready to go.', []],
  ['Senior Go developer', ['go']],
  ['experience with Go-live events', []],
  ['languages like C#, Java, C++, or Python', ['c#', 'java', 'c++', 'python']],
  ['years of experience (C#/Java/Python/GO), with expertise', ['c#', 'java', 'python', 'go']],
  ['embedded work in C, C++ and Assembly', ['c', 'c++']],
  ['we raised $100M in our Series C with a $550M valuation', []],
  ['C-level executives and the C suite', []],
  ['Zone C: $117,313', []],
  ['using Python and/or R, to manipulate data', ['python', 'r']],
  ['R&D tax credits', []],
  ['Conduct data analysis using Excel or SQL.', ['data-analysis', 'excel', 'sql']],
  ['Proficiency in SQL and Excel/Google Sheets', ['sql', 'excel', 'google-sheets']],
  ['you excel at developing strategies', []],
  ['Solve For Need, and Excel at Change.', []],
  ['Microsoft Excel is a must', ['excel']],
  ['CI/CD pipelines with Jenkins', ['ci/cd', 'jenkins']],
  ['ASP.NET on .NET Core. Net income grew.', ['asp.net', '.net']],
  ['the best sales force of the region', ['sales']],
  ['Salesforce administrator', ['salesforce']],
  ['UI/UX for SaaS', ['ui-design']],
  ['SQL\nServer rooms', ['sql']],
  ['', []]
]

t.test('running text yields the skills it means, in order, each once', async (t) => {
  for (const [text, ids] of sentences) t.same(skillsInText(text), ids, text)
  t.same(skillsInText('Docker docker DOCKER, Kubernetes'), ['docker', 'kubernetes'])
  t.same(skillsInText(`${'x '.repeat(50_000)}Docker`), [], 'a text is read up to its limit')
})
