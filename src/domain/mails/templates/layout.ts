/** A mail's content as text and as HTML: what people wrote is escaped, nothing is loaded, and it reads without styles. */
import type { Language } from '../../../schemas/vocabulary.ts'
import { escaped } from '../../../util/html.ts'

/** `url` stands by itself, on its own line; `items` are a list. */
export type Block =
  | string
  | { url: string }
  | { heading: string }
  | { items: readonly { text: string; url: string | null }[] }
  | { text: string; url: string }

/** Control characters, line ends of every kind, and what turns the direction of the text around it. */
const unsafe = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** What people wrote, as a part of a line or of a header: it cannot begin another one. Cut at `lengthMax` characters. */
export function oneLine(text: string, lengthMax = 200): string {
  const line = [
    ...text
      .slice(0, 4 * lengthMax)
      .replace(unsafe, ' ')
      .trim()
  ]
  return line.length > lengthMax ? `${line.slice(0, lengthMax - 1).join('')}…` : line.join('')
}

function textOf(block: Block): string {
  if (typeof block === 'string') return block
  if ('heading' in block) return block.heading
  if ('items' in block) {
    return block.items.map(({ text, url }) => (url === null ? `- ${text}` : `- ${text}\n  ${url}`)).join('\n\n')
  }
  return 'text' in block ? `${block.text}: ${block.url}` : block.url
}

const linkOf = (url: string, text = url): string => `<a href="${escaped(url)}">${escaped(text)}</a>`

function htmlOf(block: Block): string {
  if (typeof block === 'string') return `<p>${escaped(block)}</p>`
  if ('heading' in block) return `<h2>${escaped(block.heading)}</h2>`
  if ('items' in block) {
    const items = block.items.map(({ text, url }) => `<li>${url === null ? escaped(text) : linkOf(url, text)}</li>`)
    return `<ul>\n${items.join('\n')}\n</ul>`
  }
  return 'text' in block ? `<p>${linkOf(block.url, block.text)}</p>` : `<p>${linkOf(block.url)}</p>`
}

/** A mail's subject and both forms of its content. */
export function layOut(
  language: Language,
  subject: string,
  blocks: readonly Block[]
): { subject: string; text: string; html: string } {
  const signed = [...blocks, 'SkillMatch']
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escaped(subject)}</title>
</head>
<body>
${signed.map(htmlOf).join('\n')}
</body>
</html>
`
  return { subject, text: `${signed.map(textOf).join('\n\n')}\n`, html }
}
