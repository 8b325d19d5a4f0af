import { AuthRefused } from './auth-api.ts'
import { problemIn } from './problem.ts'

export type KeptFile = { sha256: string }

type UploadWatch = { onProgress?: (part: number) => void; signal?: AbortSignal }

/** Sends the bytes of a file and answers the name under which they are kept. `onProgress` tells parts of one. */
export function uploadFile(file: File, { onProgress, signal }: UploadWatch = {}): Promise<KeptFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', '/files')
    request.responseType = 'json'
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(total ? loaded / total : 0))
    request.addEventListener('error', () => reject(new AuthRefused(problemIn(null))))
    request.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    request.addEventListener('load', () => {
      if (request.status === 200) return resolve(request.response as KeptFile)
      const answer = request.response as { error?: unknown } | null
      reject(new AuthRefused(problemIn(answer?.error ?? answer, request.status)))
    })
    signal?.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}

/** Whether a failure is the person's own cancel. */
export function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
