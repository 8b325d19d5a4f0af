import {
  facetNames,
  listingSortSchema,
  productGroupNames,
  productGroupSchema,
  type FacetName,
  type ListingPage,
  type SearchListingsInput,
} from '@vnit/domain/products'
import { html, type Html } from '../lib/html.ts'
import { listAddress } from '../lib/list-query.ts'
import { href, type PageRequest } from '../lib/page-request.ts'
import { dayText, numberText } from '../lib/show.ts'
import { activeFilters, facetForm, facetValueName } from '../parts/facets.ts'
import { listingItem } from '../parts/listing-item.ts'
import { pagination } from '../parts/pagination.ts'
import { searchForm } from '../parts/search-form.ts'
import { shell } from '../parts/shell.ts'

/** Search and list in one: the sentence that says what is shown, filters with counts, results, pages. */
export function listPage(request: PageRequest, page: ListingPage, query: SearchListingsInput): string {
  const { words } = request
  const sentence = headline(request, page, query)
  const chosen = facetNames.reduce((sum, facet) => sum + query[facet].length, 0)
  const main = html`${searchForm(request, query.text, hiddenChoices(query))}
    ${page.readAs && readAsLine(request, page.readAs, query)}
    <div class="list-layout">
      <details class="filter-panel" data-filter-panel>
        <summary class="filter-button">${words.list.filterButton(chosen)}</summary>
        <h2 class="filter-title">${words.list.filters}</h2>
        ${facetForm(request, page, query)}
      </details>
      <div class="results" data-results>
        <h1 class="sentence">${sentence}</h1>
        ${activeFilters(request, query)} ${page.total > 0 && sorting(request, query)}
        ${
          page.rows.length > 0
            ? html`<ol class="items" start="${(page.page - 1) * page.pageSize + 1}">
                ${page.rows.map((row) => listingItem(request, row))}
              </ol>`
            : zeroHelp(request, page, query)
        }
        ${!page.partial && pagination(request, page, query)}
      </div>
    </div>`
  return shell(request, {
    title: sentence,
    indexed: query.text === '',
    crumbs: [{ name: words.navigation.search, path: '/tim-kiem' }],
    main,
  })
}

/** "42 sản phẩm có "ke toan" (đọc là "kế toán"), nhóm Phần mềm, còn hiệu lực". */
function headline(request: PageRequest, page: ListingPage, query: SearchListingsInput): string {
  const { words, language } = request
  if (page.partial) return words.list.partial(page.matched, page.dropped.join(' '))
  if (page.total === 0) return query.text === '' ? words.list.zeroPlain : words.list.zero(query.text)
  const having =
    query.text === '' ? '' : words.list.having(query.text) + (page.readAs ? words.list.readAs(page.readAs) : '')
  const isInForce = query.states.length === 2 && query.states.includes('in-force') && query.states.includes('expiring')
  const named = (facet: FacetName) =>
    (query[facet] as string[]).map((value) => facetValueName(request, facet, value)).join(', ')
  const parts = [
    words.list.products(numberText(page.total, language)) + having,
    query.groups.length > 0 && words.list.group(named('groups')),
    ...(['fields', 'versions', 'highlights', 'publishers', 'provinces'] as const).map(
      (facet) => query[facet].length > 0 && named(facet),
    ),
    isInForce ? words.inForceShort : query.states.length > 0 ? named('states').toLowerCase() : words.list.allStates,
    query.on && words.list.onDay(dayText(query.on)),
  ]
  return parts.filter(Boolean).join(', ')
}

function readAsLine(request: PageRequest, readAs: string, query: SearchListingsInput): Html {
  const { words } = request
  return html`<p class="read-as">
    ${words.search.readAs('')} <strong lang="vi">${readAs}</strong> (${query.text}).
    <a href="${href(request, listAddress({ ...query, page: 1, asTyped: true }))}">${words.search.asTyped}</a>
  </p>`
}

function sorting(request: PageRequest, query: SearchListingsInput): Html {
  const { words } = request
  const sorts = listingSortSchema.options.filter((sort) => sort !== 'relevance' || query.text !== '')
  const current = query.sort === 'relevance' && query.text === '' ? 'newest' : query.sort
  return html`<div class="sorting">
    <span>${words.list.sort}:</span>
    <ul>
      ${sorts.map((sort) => {
        const address = href(request, listAddress({ ...query, page: 1, sort }))
        return sort === current
          ? html`<li><a href="${address}" aria-current="true">${words.list.sorts[sort]}</a></li>`
          : html`<li><a href="${address}">${words.list.sorts[sort]}</a></li>`
      })}
    </ul>
    <a class="order-help" href="${href(request, '/huong-dan')}">${words.list.orderHelp}</a>
  </div>`
}

/** What was applied, each with its removal and what that would give; then the groups. Never unrelated products. */
function zeroHelp(request: PageRequest, page: ListingPage, query: SearchListingsInput): Html {
  const { words, language } = request
  const lifted = facetNames.filter((facet) => query[facet].length > 0 && page.facets[facet].without > 0)
  return html`<div class="zero">
    ${
      lifted.length > 0 &&
      html`<ul>
        ${lifted.map((facet) => html`<li><a href="${href(request, listAddress({ ...query, page: 1, [facet]: [] }))}">${words.list.without(words.list.facets[facet], numberText(page.facets[facet].without, language))}</a></li>`)}
      </ul>`
    }
    <p>${words.list.zeroHelp}</p>
    <h2>${words.list.nearest}</h2>
    <ul>
      ${productGroupSchema.options.map((group) => html`<li><a href="${href(request, `/tim-kiem?nhom=${group}`)}">${productGroupNames[group][language]}</a></li>`)}
    </ul>
  </div>`
}

/** A new search keeps the filters. */
function hiddenChoices(query: SearchListingsInput): [string, string][] {
  const address = new URLSearchParams(listAddress({ ...query, text: '', page: 1, asTyped: false }).split('?')[1] ?? '')
  return [...address]
}
