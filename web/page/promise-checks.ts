/** The promises that the process of the demo tests by itself: the limit, and the five checks of `npm run verify`. */
import { control, controlLines, type LimitResult } from './control.ts'
import type { Outcome, Test } from './promise.ts'

export const countLimit: Test = async (): Promise<Outcome> => {
  const { ok, line, limit, passed, refused, seconds } = await control<LimitResult>('POST', '/limit')
  if (!ok) return { isKept: false, lines: [line] }
  const total = passed + refused
  return {
    isKept: passed === limit,
    lines: [
      `${total} requests within ${seconds.toFixed(1)} s, spread over all hosts: ${passed} passed, ${refused} were refused. The limit is ${limit}.`
    ]
  }
}

interface VerifyLine {
  readonly done?: boolean
  readonly failures?: number
  readonly ok?: boolean
  readonly name?: string
  readonly text?: string
}

export const verify: Test = async (_stage, tell): Promise<Outcome> => {
  const lines: string[] = []
  let failures: number | undefined
  await controlLines('/verify', (value) => {
    const { done, failures: found, ok, name, text } = value as VerifyLine
    if (done) failures = found
    else {
      lines.push(`${ok ? '✓' : '✗'} ${name}: ${text}`)
      tell(lines.join('\n'))
    }
  })
  return { isKept: failures === 0, lines }
}
