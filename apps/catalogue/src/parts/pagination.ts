import type { ListingPage, SearchListingsInput } from '@vnit/domain/products'
import { html, type Html } from '../lib/html.ts'
import { listAddress } from '../lib/list-query.ts'
import { href, type PageRequest } from '../lib/page-request.ts'

/** Numbered pages, because records are cited by page. */
export function pagination(
  request: PageRequest,
  { total, page, pageSize }: ListingPage,
  query: SearchListingsInput,
): Html | null {
  const last = Math.ceil(total / pageSize)
  if (last < 2) return null
  const { words } = request
  const to = (number: number) => href(request, listAddress({ ...query, page: number }))
  const numbers = [...new Set([1, page - 1, page, page + 1, last])]
    .filter((one) => one >= 1 && one <= last)
    .sort((a, b) => a - b)
  return html`<nav class="pages" aria-label="${words.list.pages}">
    <ul>
      ${page > 1 && html`<li><a href="${to(page - 1)}" rel="prev">${words.list.previous}</a></li>`}
      ${numbers.map((number, at) => {
        const gap = at > 0 && number - (numbers[at - 1] as number) > 1 && html`<li aria-hidden="true">…</li>`
        const name = words.list.page(number)
        return number === page
          ? html`${gap}
              <li><a href="${to(number)}" aria-current="page" aria-label="${name}">${number}</a></li>`
          : html`${gap}
              <li><a href="${to(number)}" aria-label="${name}">${number}</a></li>`
      })}
      ${page < last && html`<li><a href="${to(page + 1)}" rel="next">${words.list.next}</a></li>`}
    </ul>
  </nav>`
}
