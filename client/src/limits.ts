/** How long what the program hands in (a token function, a storage) may take, and how often it may fail. */

/** Failures in a row after which a WebSocket that cannot even be made is given up: nothing of the network can cure it. */
export const socketFailuresMax = 10
/** Failures in a row after which a token function is given up; `online` and `pageshow` begin a new row. */
export const tokenFailuresMax = 100
/** How often a storage is asked for a cursor before one goes on without it. */
export const storageTriesMax = 3

/**
 * What `ask` answers, if it does so in time.
 * @throws whatever `ask` throws; Error naming `what` after `limitMs`
 */
export async function within<T>(what: string, limitMs: number, ask: () => T | Promise<T>): Promise<T> {
  const answer = ask()
  if (!(answer instanceof Promise) && typeof (answer as { then?: unknown } | null)?.then !== 'function') return answer
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not answer within ${limitMs} ms`)), limitMs)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
