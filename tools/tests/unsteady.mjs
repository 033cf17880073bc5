/**
 * What a failed file means for a run. Files that kill, stop and cut real processes depend on a machine's moment as no other test
 * does: a single one of them may fail once, if it passes when it runs again alone. It is named, not hidden.
 */

/** @typedef {Pick<import('./tap-reader.mjs').FileOutcome, 'name' | 'isOk'>} Outcome */

const killsProcesses = /(^|\/)test\/(cluster\/|full\/|client\/browser\.test\.)/

/**
 * The file to run once more: the only failed one, if it is of those that may be.
 * @param {Outcome[]} files
 * @returns {string | undefined}
 */
export function fileToRepeat(files) {
  const failed = files.filter(({ isOk }) => !isOk)
  const [only] = failed
  return failed.length === 1 && only && killsProcesses.test(only.name) ? only.name : undefined
}

/**
 * @template {Outcome} F
 * @param {F[]} files of the run
 * @param {F[]} [repeated] of the run of `fileToRepeat` alone, if there was one
 * @returns {{ isPassed: boolean, unsteady: string | undefined, files: F[] }} `files` with the outcomes that count
 */
export function judge(files, repeated = []) {
  const again = fileToRepeat(files)
  const second = repeated.find(({ name }) => name === again)
  const counting = second?.isOk ? files.map((file) => (file.name === again ? second : file)) : files
  const isPassed = counting.every(({ isOk }) => isOk)
  return { isPassed, unsteady: isPassed ? second?.name : undefined, files: counting }
}
