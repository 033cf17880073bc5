/**
 * Goal: scores are the published sums, to the point.
 * Method: pairs and whole matches worked out by hand, with exact values; credits over all skills for symmetry.
 */
import t from 'tap'
import { bestCredits, keyCredit } from '../../src/domain/matching/credits.ts'
import { levelFactor, scoreMatch, scoreOf, skillCredit } from '../../src/domain/matching/score.ts'
import { skillKeys } from '../../src/domain/skills/skill-keys.ts'
import { allSkills } from '../../src/domain/skills/skills.ts'

t.test('credit: the same 2, the same category 1.5, related 1, else 0', async (t) => {
  const pairs: [string, string, number][] = [
    ['Node', 'node.js', 2],
    ['JavaScript', 'js', 2],
    ['Underwater Welding', ' underwater welding ', 2],
    ['Underwater Welding', 'Welding', 0],
    ['React', 'Vue', 1.5],
    ['MySQL', 'postgres', 1.5],
    ['Django', 'Flask', 1.5],
    ['JavaScript', 'TypeScript', 1],
    ['TypeScript', 'JavaScript', 1],
    ['React', 'Redux', 1],
    ['Python', 'NumPy', 1],
    ['SQL', 'MongoDB', 1],
    ['AWS', 'GCP', 1],
    ['Jenkins', 'Docker', 1],
    ['Java', 'JavaScript', 0],
    ['JavaScript', 'Java', 0],
    ['Go', 'Django', 0],
    ['C', 'C#', 0],
    ['Docker', 'JavaScript', 0],
    ['Docker', 'Node.js', 0]
  ]
  for (const [required, owned, credit] of pairs)
    t.equal(skillCredit(required, owned), credit, `${required} by ${owned}`)
})

t.test('credit does not depend on who asks', async (t) => {
  // Only pairs that are related have another rule than the equality of two values.
  const pairs = allSkills.flatMap(({ id, related }) => [...related].map((other) => [id, other] as const))
  t.ok(pairs.length > 500)
  const unequal = pairs.filter(([one, other]) => keyCredit(one, other) !== keyCredit(other, one))
  t.same(unequal, [])
})

t.test('an entry that names several skills: each is required once, any earns credit', async (t) => {
  const match = scoreMatch(
    { requiredSkills: ['HTML/CSS', 'AWS (EC2, S3)', 'html'] },
    { skills: ['Git & CSS3 (5 years)', 'S3, Lambda'] }
  )
  t.same(
    match.breakdown.map(({ skill, credit, through }) => [skill, credit, through]),
    [
      ['HTML', 1.5, 'Git & CSS3 (5 years)'],
      ['CSS', 2, 'Git & CSS3 (5 years)'],
      ['AWS', 1.5, 'S3, Lambda'],
      ['EC2', 1.5, 'S3, Lambda'],
      ['S3', 2, 'S3, Lambda']
    ]
  )
  // 8.5 of 10
  t.match(match, { matchScore: 85, matchPercentage: 100, totalRequired: 5, missingSkills: [] })
  t.equal(skillCredit('HTML/CSS', 'CSS'), 2)
  t.equal(skillCredit('React/Juggling', 'Juggling'), 0, 'what is unknown beside a known skill is none')
  const part = scoreMatch({ requiredSkills: ['HTML/Rust'] }, { skills: ['rustlang'] })
  t.match(part, { matchedSkills: ['Rust'], missingSkills: ['HTML'], totalRequired: 2, matchScore: 50 })
})

t.test('credits by keys, as the indexes sum them, give what the breakdown adds up to', async (t) => {
  const lists = [
    [],
    ['HTML/CSS', 'js'],
    ['JavaScript', 'Node', 'Docker'],
    ['AWS (EC2, S3)', 'Juggling', 'Go'],
    ['Underwater Welding', 'C/C++', 'React (advanced)', 'react'],
    // more skills than are read of a list
    Array.from({ length: 50 }, (_, index) => `Thing ${index}, Other ${index}, Third ${index}`)
  ]
  for (const requiredSkills of lists) {
    for (const skills of lists) {
      for (const level of [undefined, 'entry', 'senior'] as const) {
        const job = { requiredSkills, jobLevel: 'mid' } as const
        const { matchScore } = scoreMatch(job, { skills, level })
        const credits = bestCredits(skillKeys(skills))
        const required = skillKeys(requiredSkills)
        const sum = required.reduce((sum, key) => sum + (credits.get(key) ?? 0), 0)
        t.equal(scoreOf(sum, required.length, levelFactor('mid', level)), matchScore)
      }
    }
  }
})

t.test('levels: same 1, one apart 0.8, two apart 0.5, unstated 1', async (t) => {
  t.same([levelFactor('mid', 'mid'), levelFactor('entry', 'mid'), levelFactor('senior', 'mid')], [1, 0.8, 0.8])
  t.same([levelFactor('senior', 'entry'), levelFactor('entry', 'senior')], [0.5, 0.5])
  t.same([levelFactor(undefined, 'entry'), levelFactor('senior', undefined)], [1, 1])
})

t.test('the worked example: two of three, through two spellings', async (t) => {
  const job = { requiredSkills: ['JavaScript', 'Node', 'Docker'], jobLevel: 'entry' } as const
  t.same(scoreMatch(job, { skills: ['javascript', 'node.js'], level: 'entry' }), {
    matchScore: 67,
    matchPercentage: 67,
    matchedSkills: ['JavaScript', 'Node'],
    missingSkills: ['Docker'],
    totalRequired: 3,
    experienceMatch: 1,
    breakdown: [
      { skill: 'JavaScript', credit: 2, through: 'javascript' },
      { skill: 'Node', credit: 2, through: 'node.js' },
      { skill: 'Docker', credit: 0, through: null }
    ]
  })
  t.equal(scoreMatch({ ...job, jobLevel: 'mid' }, { skills: ['javascript', 'node.js'], level: 'entry' }).matchScore, 54)
  t.equal(
    scoreMatch({ ...job, jobLevel: 'senior' }, { skills: ['javascript', 'node.js'], level: 'entry' }).matchScore,
    34
  )
})

t.test('each requirement takes its best credit only', async (t) => {
  const match = scoreMatch(
    { requiredSkills: ['React', 'MySQL', 'AWS', 'Welding'] },
    { skills: ['Redux', 'Vue', 'gcp', 'sql'] }
  )
  // 1.5 + 1 + 1 + 0 of 8
  t.equal(match.matchScore, 44)
  t.equal(match.matchPercentage, 75)
  t.same(
    match.breakdown.map(({ credit, through }) => [credit, through]),
    [
      [1.5, 'Vue'],
      [1, 'sql'],
      [1, 'gcp'],
      [0, null]
    ]
  )
})

t.test('edges: nothing required, nothing owned, one skill in two spellings', async (t) => {
  t.match(scoreMatch({ requiredSkills: [] }, { skills: ['Go'] }), {
    matchScore: 50,
    matchPercentage: 0,
    totalRequired: 0
  })
  t.equal(scoreMatch({ requiredSkills: [] }, { skills: [] }).matchScore, 50)
  t.equal(scoreMatch({ requiredSkills: [], jobLevel: 'senior' }, { skills: [], level: 'mid' }).matchScore, 40)
  t.match(scoreMatch({ requiredSkills: ['Go'] }, { skills: [] }), { matchScore: 0, missingSkills: ['Go'] })
  const twice = scoreMatch({ requiredSkills: ['Node', 'Go', 'nodejs'] }, { skills: ['node'] })
  t.match(twice, { matchScore: 50, totalRequired: 2, matchedSkills: ['Node'], missingSkills: ['Go'] })
  t.equal(scoreMatch({ requiredSkills: ['Go', 'C++'] }, { skills: ['golang', 'cpp', 'Rust'] }).matchScore, 100)
})
