import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Recognition, TakeInLetterInput, TakenIn } from '@vnit/domain'
import { client, trpc } from '../../lib/api.ts'
import { isPassing, problemIn } from '../../lib/problem.ts'
import { queryClient } from '../../lib/query-client.ts'

const askEvery = 1500
const lookEvery = 20_000

/** Takes a file in. A scan or picture is recognised first, which takes seconds for each page and may be stopped. */
export async function takeInLetterFile(input: TakeInLetterInput): Promise<TakenIn> {
  try {
    return await client.letters.takeIn.mutate(input)
  } catch (error) {
    if (problemIn(error).code !== 'file.needs_recognition') throw error
  }
  await client.letters.recognise.mutate(input)
  await queryClient.invalidateQueries(trpc.letters.recognitions.pathFilter())
  const { state, refusal } = await recognitionEnded(input.sha256)
  if (state === 'stopped') throw new DOMException('', 'AbortError')
  if (refusal) throw Object.assign(new Error(refusal.code), { refusal })
  return { ...(await client.letters.takeIn.mutate(input)), already: false }
}

async function recognitionEnded(sha256: string): Promise<Recognition> {
  for (;;) {
    await new Promise((go) => setTimeout(go, askEvery))
    const found = await client.letters.recognition.query({ sha256 }).catch((error: unknown) => {
      if (isPassing(error)) return null
      throw error
    })
    if (found && found.state !== 'waiting' && found.state !== 'reading') return found
  }
}

/** The scans that wait or are being read, asked for often while there are some. */
export function useRecognitions() {
  return useQuery({
    ...trpc.letters.recognitions.queryOptions(),
    refetchInterval: ({ state }) => (state.data?.rows.length ? askEvery : lookEvery),
  })
}

/** Stops one; what is being read ends within a second. */
export function useStopRecognising() {
  const cache = useQueryClient()
  return useMutation({
    ...trpc.letters.stopRecognising.mutationOptions(),
    onSuccess: () => cache.invalidateQueries(trpc.letters.recognitions.pathFilter()),
  })
}

/** Asks for the queue again when a scan has left the list, since its letter is in the queue. */
export function useLettersAnew() {
  const cache = useQueryClient()
  return () => void cache.invalidateQueries(trpc.letters.list.pathFilter())
}
