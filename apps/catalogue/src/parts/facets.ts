import {
  criteriaVersion,
  facetNames,
  productGroupNames,
  type FacetName,
  type ListingPage,
  type SearchListingsInput,
} from '@vnit/domain/products'
import { html, type Html } from '../lib/html.ts'
import { facetParams, listAddress } from '../lib/list-query.ts'
import { href, type PageRequest } from '../lib/page-request.ts'
import { numberText } from '../lib/show.ts'
import { icons } from './icons.ts'

const openFacets = 3
const shortList = 8

/** The filters: native check boxes with counts, in a form that works without a script. */
export function facetForm(request: PageRequest, page: ListingPage, query: SearchListingsInput): Html {
  const { words } = request
  return html`<form class="filters" action="${href(request, '/tim-kiem')}" data-filters>
    <input
      type="hidden"
      name="loc"
      value="1"
    />${query.text !== '' && html`<input type="hidden" name="q" value="${query.text}" />`}${query.sort !== 'relevance' && html`<input type="hidden" name="xep" value="${query.sort}" />`}${query.on && html`<input type="hidden" name="ngay" value="${query.on}" />`}
    ${facetNames.map((facet, at) => facetGroup(request, page, query, facet, at < openFacets))}
    <button class="button">${words.list.apply}</button>
  </form>`
}

/** What narrows the list, each with its removal. */
export function activeFilters(request: PageRequest, query: SearchListingsInput): Html | null {
  const { words } = request
  const chips = facetNames.flatMap((facet) =>
    (query[facet] as string[]).map((value) => {
      const without = { ...query, page: 1, [facet]: (query[facet] as string[]).filter((one) => one !== value) }
      const name = facetValueName(request, facet, value)
      return html`<li>
        <a class="chip" href="${href(request, listAddress(without))}">${words.list.remove(name)}${icons.cross}</a>
      </li>`
    }),
  )
  return chips.length === 0
    ? null
    : html`<ul class="chips">
        ${chips}
      </ul>`
}

/** How a value of a facet is called. */
export function facetValueName({ words, language }: PageRequest, facet: FacetName, value: string): string {
  if (facet === 'states') return words.states[value as keyof typeof words.states]
  if (facet === 'groups') return productGroupNames[value as keyof typeof productGroupNames][language]
  if (facet === 'highlights') return words.list.highlights[value as keyof typeof words.list.highlights]
  return facet === 'versions' ? `TT ${criteriaVersion(value as '40/2020').id}` : value
}

function facetGroup(
  request: PageRequest,
  page: ListingPage,
  query: SearchListingsInput,
  facet: FacetName,
  open: boolean,
): Html | null {
  const chosen = query[facet] as string[]
  const counted = page.facets[facet].values
  const absent = chosen
    .filter((value) => !counted.some((one) => one.value === value))
    .map((value) => ({ value, count: 0 }))
  const values = [...counted, ...absent]
  if (values.length === 0) return null
  const { words } = request
  const box = ({ value, count }: { value: string; count: number }) =>
    html`<label class="choice"
      ><input
        type="checkbox"
        name="${facetParams[facet]}"
        value="${value}"
        ${chosen.includes(value) && html` checked`}
      /><span>${facetValueName(request, facet, value)}</span
      ><span class="count">(${numberText(count, request.language)})</span></label
    >`
  const first = values.filter((one, at) => at < shortList || chosen.includes(one.value))
  const rest = values.filter((one) => !first.includes(one))
  return html`<details class="facet" ${(open || chosen.length > 0) && html` open`}>
    <summary>
      ${words.list.facets[facet]}${chosen.length > 0 && html` <span class="chosen">${words.list.chosen(chosen.length)}</span>`}
    </summary>
    <fieldset>
      <legend class="unseen">${words.list.facets[facet]}</legend>
      ${first.map(box)}${
        rest.length > 0 &&
        html`<details class="more">
          <summary>${words.list.more(rest.length)}</summary>
          ${rest.map(box)}
        </details>`
      }
    </fieldset>
  </details>`
}
