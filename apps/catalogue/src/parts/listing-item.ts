import { criteriaVersion, productGroupNames, type ListingRow } from '@vnit/domain/products'
import { html, type Html } from '../lib/html.ts'
import { href, type PageRequest } from '../lib/page-request.ts'
import { statusPill } from './status-pill.ts'

/** A listing in a list: its name as a heading of this level, maker and group, what it does, state, criteria and use. */
export function listingItem(request: PageRequest, row: ListingRow, level: 2 | 3 = 2): Html {
  const { language, words } = request
  const title = html`<a href="${href(request, `/san-pham/${row.code}`)}" ${keepVietnamese(request)}
      >${marked(row.name, row.marks)}</a
    >${row.sample && sampleMark(request)}`
  return html`<li class="item">
    ${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
    <p class="item-by">
      <a href="${href(request, `/doanh-nghiep/${row.enterpriseSlug}`)}" ${keepVietnamese(request)}
        >${row.enterpriseName}</a
      >
      · ${productGroupNames[row.group][language]}${language === 'en' && html` · ${row.englishName}`}
    </p>
    <p class="item-about">${row.summary[language]}</p>
    <p class="item-facts">
      ${statusPill(request, row.state, row.lastDay)}
      <span>${words.list.clauses(row.clausesMet, row.clauses)} – TT ${criteriaVersion(row.version).id}</span
      >${row.confirmedBy > 0 && html` <span>${words.list.confirmed(row.confirmedBy)}</span>`}
    </p>
  </li>`
}

/** The small mark that says: invented. */
export function sampleMark({ words }: PageRequest): Html {
  return html` <span class="sample-mark">${words.sample.mark}</span>`
}

/** Names stay Vietnamese on English pages, and say so to readers of screens. */
export function keepVietnamese({ language }: PageRequest): Html | null {
  return language === 'en' ? html` lang="vi"` : null
}

function marked(name: string, marks: ListingRow['marks']): Html[] {
  let at = 0
  const pieces = marks.map(([from, to]) => {
    const piece = html`${name.slice(at, from)}<mark>${name.slice(from, to)}</mark>`
    at = to
    return piece
  })
  return [...pieces, html`${name.slice(at)}`]
}
