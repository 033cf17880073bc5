/**
 * Other words for a word, folded and without endings (analyse.ts), each list in one direction: who types the first may mean
 * the others. Names of skills are not here: the skills have their own.
 */

const lists = [
  'developer: programmer',
  'programmer: developer',
  'entwickler: programmierer developer',
  'programmierer: entwickler developer',
  'developpeur: programmeur developer',
  'programmeur: developpeur developer',
  'desarrollador: programador developer',
  'programador: desarrollador desenvolvedor developer',
  'desenvolvedor: programador developer',
  'sviluppator: programmator developer',
  'programista: developer',
  'yazilimci: gelistirici developer',
  'gelistirici: yazilimci developer'
]

/** Words for work that is done from anywhere; a remote posting has the first, whatever it calls it. */
const remote = [
  ...['remote', 'homeoffice', 'remoto', 'remota', 'teletrabajo', 'teletrabalho', 'teletravail', 'zdalna', 'zdalny'],
  ...['zdalnie', 'zdalnej', 'uzaktan', 'telelavoro', 'thuiswerk', 'リモート', '在宅', '远程', '遠端']
]

export const synonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ...lists.map((list): [string, string[]] => {
    const [word = '', others = ''] = list.split(': ')
    return [word, others.split(' ')]
  }),
  ...remote.slice(1).map((word): [string, string[]] => [word, ['remote']])
])

/** What German trades end with, written as one word: an Anlagenmechaniker is a Mechaniker. */
export const compoundHeads: readonly string[] = [
  ...['anwalt', 'arbeiter', 'architekt', 'arzt', 'assistent', 'backer', 'bauer', 'berater', 'betreuer', 'buchhalter'],
  ...[
    'designer',
    'disponent',
    'elektriker',
    'elektroniker',
    'entwickler',
    'entwicklung',
    'erzieher',
    'fachkraft',
    'fahrer'
  ],
  ...['gartner', 'hausmeister', 'helfer', 'ingenieur', 'informatiker', 'installateur', 'kauffrau', 'kaufmann', 'koch'],
  ...[
    'kraft',
    'kuchenchef',
    'laborant',
    'lehrer',
    'leiter',
    'maler',
    'manager',
    'mechaniker',
    'mechatroniker',
    'meister'
  ],
  ...[
    'mitarbeiter',
    'monteur',
    'pfleger',
    'planer',
    'programmierer',
    'prufer',
    'reiniger',
    'sachbearbeiter',
    'schlosser'
  ],
  ...['schreiner', 'schweisser', 'techniker', 'therapeut', 'tischler', 'trainer', 'verkaufer', 'vertrieb', 'verwalter']
]
