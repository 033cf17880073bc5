/** Loaded into the processes of a test deployment: writes what their answers must not carry into the file that is read at its stop. */
import { appendFileSync } from 'node:fs'
import { watchAnswers } from './response-checks.mjs'

const { ANSWER_PROBLEMS_FILE: file } = process.env
if (file) watchAnswers((problem) => appendFileSync(file, `${problem}\n`))
