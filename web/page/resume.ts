/** A small PDF of a page with a person's name and skills, so that one click suffices to apply with a resume. */

/** As a string of PDF: what is not of ISO 8859-1 the built-in font cannot show. */
const stringOf = (text: string): string => `(${text.replace(/[^\x20-\x7e\xa0-\xff]/g, '?').replace(/[\\()]/g, '\\$&')})`

function contentOf(name: string, skills: readonly string[]): string {
  const lines = skills.map((skill) => `0 -20 Td ${stringOf(`- ${skill}`)} Tj`)
  const heading = `/F1 26 Tf 72 740 Td ${stringOf(name)} Tj /F1 12 Tf 0 -36 Td ${stringOf('Skills')} Tj`
  return ['BT', heading, ...lines, 'ET'].join('\n')
}

/** PDF 1.4, one byte a character, with the byte offset of each object in its table. */
export function makeResume(name: string, skills: readonly string[]): File {
  const content = contentOf(name, skills)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const start = text.length
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
  return new File([bytes], 'resume.pdf', { type: 'application/pdf' })
}
