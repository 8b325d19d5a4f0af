import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'

export type AddressState<Name extends string = string> = {
  values: Record<Name, string>
  /** Sets some of the values; what equals its default leaves the address. Anything but `page` goes back to page 1. */
  change: (values: Partial<Record<Name, string>>) => void
  /** The address's own words, for saved views and links. */
  query: string
  replaceWith: (query: string) => void
}

/**
 * What a person may want to share lives in the address: filters, sort, page, day. Values are text; lists are joined by
 * commas. Back and forward work, since each change is a step of the history unless it is typing.
 */
export function useAddressState<Name extends string>(defaults: Record<Name, string>): AddressState<Name> {
  const [params, setParams] = useSearchParams()
  const known = JSON.stringify(defaults)
  const values = useMemo(() => {
    const names = Object.entries(JSON.parse(known) as Record<string, string>)
    return Object.fromEntries(names.map(([name, usual]) => [name, params.get(name) ?? usual])) as Record<Name, string>
  }, [known, params])
  const change = useCallback(
    (changed: Partial<Record<Name, string>>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before)
          if (!('page' in changed)) after.delete('page')
          for (const [name, value] of Object.entries<string | undefined>(changed)) {
            if (value === undefined || value === (JSON.parse(known) as Record<string, string>)[name]) after.delete(name)
            else after.set(name, value)
          }
          return after
        },
        { preventScrollReset: true },
      ),
    [known, setParams],
  )
  const replaceWith = useCallback((query: string) => setParams(new URLSearchParams(query)), [setParams])
  return { values, change, query: params.toString(), replaceWith }
}

/** The parts of a value that holds several, such as `a,b`. */
export function severalIn(value: string): string[] {
  return value === '' ? [] : value.split(',')
}
