/** The upload of a resume with its progress: fetch tells none of a request's body, so this is an XMLHttpRequest. */
import { ApiError } from '../shared/api.ts'
import type { Side } from './side.ts'

interface Failure {
  readonly message?: string
  readonly code?: string
}

/** @param onProgress from 0 to 1 @throws ApiError */
export function uploadResume(side: Side, file: File, onProgress: (share: number) => void): Promise<void> {
  const form = new FormData()
  form.set('resume', file)
  const request = new XMLHttpRequest()
  return new Promise((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new ApiError(0, 'NETWORK', `${side.place.get().url} does not answer`))
    request.onload = () => {
      if (request.status === 200) return resolve()
      const { message, code } = (request.response ?? {}) as Failure
      reject(new ApiError(request.status, code ?? `HTTP_${request.status}`, message ?? 'the upload was refused'))
    }
    request.open('POST', `${side.place.get().url}/api/uploads/resume`)
    request.responseType = 'json'
    request.setRequestHeader('authorization', `Bearer ${side.token() ?? ''}`)
    request.send(form)
  })
}
