/** Parses the body of a plain HTML form, urlencoded or multipart. */
import { failure } from '../errors.ts'

export const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'] as const
/** Enough for a password and its multipart framing; no form has anything longer. */
export const formBytesMax = 16 * 1024

export const isForm = (contentType: string | undefined): boolean =>
  formTypes.some((type) => contentType?.toLowerCase().startsWith(type))

/**
 * The only field that the forms have, if present.
 * @throws MALFORMED_BODY
 */
export async function readForm(contentType: string, body: Buffer): Promise<{ password?: string }> {
  if (body.length === 0) return {}
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()
    const password = form.get('password')
    return typeof password === 'string' ? { password } : {}
  } catch (error) {
    throw failure('MALFORMED_BODY', { cause: error })
  }
}
