import { useState, type ChangeEvent } from 'react'

/** A reason that a deed needs: at least three characters. `given` says whether it is there, and from then on shows why not. */
export function useReason(tooShort: string) {
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const short = text.trim().length < 3
  return {
    text: text.trim(),
    given: () => {
      setTried(true)
      return !short
    },
    field: {
      value: text,
      error: tried && short ? tooShort : undefined,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setText(event.currentTarget.value),
      'data-autofocus': true,
    },
  }
}
