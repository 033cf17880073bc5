/** Settings that hold several values. */

/** The values of a comma separated list; blanks around them and empty ones do not count. */
export const readList = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
