/** The other end of lib/child.mjs: a program of the bench that answers its parent's questions and ends with it. */

/**
 * @param {Record<string, (argument: any) => unknown>} answers
 */
export function serve(answers) {
  process.on('disconnect', () => process.exit(0))
  process.on('message', async (/** @type {{ id: number, ask: string, argument: unknown }} */ { id, ask, argument }) => {
    try {
      process.send?.({ id, answer: await answers[ask]?.(argument) })
    } catch (error) {
      process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
}
