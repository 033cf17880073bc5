/** Validation errors of one field, in the validator's own format. */

/** The fields of an object's schema, by name; a Map, so that no name from a client matches anything inherited. */
export type Properties = ReadonlyMap<string, object>

export interface FieldError {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
  message: string
}

const nameCharsMax = 100

/** A validation error of our own for one field. */
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
