/** Limits for functions that the application passes in (token function, storage, WebSocket constructor). */

/** Consecutive failures of the WebSocket constructor after which the client gives up: they are not network errors. */
export const socketFailuresMax = 10
/**
 * Consecutive failures of the token function after which the client gives up; `online` and `pageshow` reset the count.
 */
export const tokenFailuresMax = 100
/** Attempts to read a cursor from the storage before continuing without it. */
export const storageTriesMax = 3

/**
 * The result of `call`, with a timeout.
 * @throws the error of `call`; after `limitMs` an Error that names `what`
 */
export async function within<T>(what: string, limitMs: number, call: () => T | Promise<T>): Promise<T> {
  const result = call()
  if (!(result instanceof Promise) && typeof (result as { then?: unknown } | null)?.then !== 'function') return result
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not respond within ${limitMs} ms`)), limitMs)
  })
  try {
    return await Promise.race([result, timeout])
  } finally {
    clearTimeout(timer)
  }
}
