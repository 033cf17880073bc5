/** Schemas of the skills and names that administrators add. */
import { type Static, Type } from 'typebox'
import { oneOf, Timestamp } from './common.ts'
import { line } from './texts.ts'

export const skillNamesMax = 20
export const relatedMax = 20

const id = Type.String({ minLength: 1, maxLength: 100, examples: ['amazon-s3'] })
export const SkillParams = Type.Object({ id })
export const SkillNameParams = Type.Object({ id, name: Type.String({ minLength: 1, maxLength: 60 }) })

export const namesInText = ['always', 'if meant', 'never'] as const
const InText = oneOf(namesInText, {
  description:
    'whether the name is meant in running text: always; only where the surroundings say so, being an ordinary word too; or never'
})

export const SkillName = Type.Object(
  { name: line(1, 60), inText: Type.Optional(InText) },
  { examples: [{ name: 'k8s' }] }
)
export type SkillName = Static<typeof SkillName>
const Names = (minItems: number) => Type.Array(SkillName, { minItems, maxItems: skillNamesMax })

/** Without `category` it is alone in its own, without `inText` always meant. */
export const SkillBody = Type.Object(
  {
    label: line(1, 60),
    inText: Type.Optional(InText),
    aliases: Type.Optional(Names(0)),
    category: Type.Optional(
      line(1, 60, { description: 'one that a known skill has: all of it can stand in for one another at once' })
    ),
    isTechnology: Type.Optional(Type.Boolean({ default: true, description: 'or a skill of another profession' })),
    related: Type.Optional(
      Type.Array(id, { maxItems: relatedMax, description: 'ids of known skills that help each other with this one' })
    )
  },
  { examples: [{ label: 'Fluxomatic', aliases: [{ name: 'fluxo matic js' }], related: ['javascript'] }] }
)
export type SkillBody = Static<typeof SkillBody>

export const SkillNamesBody = Type.Object({ aliases: Names(1) }, { examples: [{ aliases: [{ name: 'kubernetees' }] }] })
export type SkillNamesBody = Static<typeof SkillNamesBody>

/** What has been added to one skill. */
export const AddedSkillRecord = Type.Object({
  id,
  label: Type.String({ examples: ['Amazon S3'] }),
  category: Type.String({ examples: ['object storage'] }),
  isTechnology: Type.Boolean(),
  related: Type.Array(Type.String(), { description: 'those that were added' }),
  isAdded: Type.Boolean({ description: 'false: the skill is known by itself, names alone were added' }),
  names: Type.Array(Type.Object({ name: Type.String(), inText: InText }), {
    description: 'those that were added; of an added skill the label is the first'
  }),
  createdAt: Timestamp,
  updatedAt: Timestamp
})
export type AddedSkillRecord = Static<typeof AddedSkillRecord>
