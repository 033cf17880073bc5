/** What is wrong with a part of a request, in the form in which the validator says it. */

/** The fields of an object's schema, by name: whatever a client calls its own, nothing else is found in it. */
export type Properties = ReadonlyMap<string, object>

export interface FieldError {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
  message: string
}

const nameCharsMax = 100

/** A problem of ours with one field. */
export const fieldError = (field: string, message: string, keyword = 'request'): FieldError => ({
  instancePath: '',
  schemaPath: '',
  keyword,
  params: { field: field.slice(0, nameCharsMax) },
  message
})

/** The fields of an object's schema; none for any other schema. */
export const propertiesOf = (schema: object): Properties =>
  new Map(Object.entries((schema as { properties?: Record<string, object> }).properties ?? {}))
