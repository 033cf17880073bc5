/** Requests about files, for the explain tour. */
import sharp from 'sharp'
import type { Question } from './http.ts'
import type { People } from './tour.ts'

function filePart(field: string, type: string, content: Buffer): Pick<Question, 'payload' | 'headers'> {
  const head = `--b\r\nContent-Disposition: form-data; name="${field}"; filename="f"\r\nContent-Type: ${type}\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--b--\r\n')])
  return { payload, headers: { 'content-type': 'multipart/form-data; boundary=b' } }
}

export async function upload({ ask, employer, seeker }: People): Promise<void> {
  const resume = filePart('resume', 'application/pdf', Buffer.from('%PDF-1.7\n0'))
  const image = sharp({ create: { width: 100, height: 100, channels: 3, background: 'white' } })
  const png = filePart('logo', 'image/png', await image.png().toBuffer())
  const { url } = (await ask({ method: 'POST', url: '/api/uploads/resume', token: seeker.token, ...resume })).json()
    .data
  await ask({ method: 'POST', url: '/api/uploads/logo', token: employer.token, ...png })
  await ask({ url, token: employer.token })
}

export async function removeUploads({ ask, employer, seeker }: People): Promise<void> {
  await ask({ method: 'DELETE', url: '/api/uploads/resume', token: seeker.token })
  await ask({ method: 'DELETE', url: '/api/uploads/logo', token: employer.token })
}
