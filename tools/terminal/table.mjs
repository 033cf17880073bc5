/** Tables for the terminal, and what `up` says last. */

/**
 * One address, and how all of it ends.
 * @param {{ address: string, isDetached: boolean }} up
 */
export const summary = ({ address, isDetached }) =>
  [
    '',
    isDetached
      ? 'SkillMatch is up; `npm run down` stops it.'
      : 'SkillMatch is up; Ctrl-C stops it. Data stays for the next start.',
    '',
    `Open ${address}`,
    ''
  ].join('\n')

/** Columns as wide as their widest cell. @param {string[][]} rows */
export function columns(rows) {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((cells) => cells[index]?.length ?? 0)))
  return rows
    .map((cells) =>
      cells
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}
