import { isDay } from '@vnit/domain'
import {
  criteriaVersionIdSchema,
  highlightSchema,
  listingSortSchema,
  listingStateSchema,
  productGroupSchema,
  type FacetName,
  type SearchListingsInput,
} from '@vnit/domain/products'

/** The name of each facet in an address. */
export const facetParams: Record<FacetName, string> = {
  states: 'tt',
  groups: 'nhom',
  fields: 'linh-vuc',
  versions: 'van-ban',
  highlights: 'tieu-chi',
  publishers: 'co-quan',
  provinces: 'tinh',
}

const closed: Partial<Record<FacetName, readonly string[]>> = {
  states: listingStateSchema.options,
  groups: productGroupSchema.options,
  versions: criteriaVersionIdSchema.options,
  highlights: highlightSchema.options,
}

const inForce: SearchListingsInput['states'] = ['in-force', 'expiring']

/** The question an address asks. Without a word on states it asks for what is in force; values that do not exist are left out. */
export function listQuery(search: URLSearchParams): SearchListingsInput {
  const chosen = (facet: FacetName) => {
    const values = search.getAll(facetParams[facet]).map((value) => value.slice(0, 200))
    return [...new Set(values.filter((value) => closed[facet]?.includes(value) ?? value !== ''))].slice(0, 50)
  }
  const states = chosen('states') as SearchListingsInput['states']
  const isFiltered = search.get('loc') === '1'
  const sort = listingSortSchema.safeParse(search.get('xep'))
  const page = Number(search.get('trang') ?? 1)
  const on = search.get('ngay') ?? ''
  return {
    text: (search.get('q') ?? '').slice(0, 200),
    asTyped: search.get('nguyen') === '1',
    states: states.length === 0 && !isFiltered ? inForce : states,
    groups: chosen('groups') as SearchListingsInput['groups'],
    fields: chosen('fields'),
    versions: chosen('versions') as SearchListingsInput['versions'],
    highlights: chosen('highlights') as SearchListingsInput['highlights'],
    publishers: chosen('publishers'),
    provinces: chosen('provinces'),
    sort: sort.success ? sort.data : 'relevance',
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
    on: isDay(on) ? on : null,
  }
}

/** The address of a question, the same question always giving the same address. */
export function listAddress(query: SearchListingsInput): string {
  const search = new URLSearchParams()
  if (query.text !== '') search.set('q', query.text)
  const isDefault = query.states.length === 2 && inForce.every((state) => query.states.includes(state))
  for (const facet of Object.keys(facetParams) as FacetName[])
    if (facet !== 'states' || !isDefault) for (const value of query[facet]) search.append(facetParams[facet], value)
  if (!isDefault) search.set('loc', '1')
  if (query.sort !== 'relevance') search.set('xep', query.sort)
  if (query.asTyped) search.set('nguyen', '1')
  if (query.on !== null) search.set('ngay', query.on)
  if (query.page > 1) search.set('trang', String(query.page))
  return search.size > 0 ? `/tim-kiem?${search}` : '/tim-kiem'
}
