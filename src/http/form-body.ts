/** Reads what a plain HTML form posts, urlencoded or multipart, as the fields a route knows by name. */
import { failure } from '../errors.ts'

export const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'] as const
/** A password and the frame around it; nothing of ours is longer. */
export const formBytesMax = 16 * 1024

export const isForm = (contentType: string | undefined): boolean =>
  formTypes.some((type) => contentType?.toLowerCase().startsWith(type))

/**
 * The one field that our forms have, if it is there.
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
