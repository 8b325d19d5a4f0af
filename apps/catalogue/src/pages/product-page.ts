import { addDays } from '@vnit/domain'
import {
  lastDayInForce,
  listingSpans,
  listingStateOn,
  productGroupNames,
  type ListingDetail,
  type ListingSpans,
  type ListingState,
} from '@vnit/domain/products'
import { html, type Html } from '../lib/html.ts'
import { href, type PageRequest } from '../lib/page-request.ts'
import { dayText, numberText } from '../lib/show.ts'
import { criteriaTable } from '../parts/criteria-table.ts'
import { history } from '../parts/history.ts'
import { icons } from '../parts/icons.ts'
import { keepVietnamese, sampleMark } from '../parts/listing-item.ts'
import { shell } from '../parts/shell.ts'
import { stateIcons } from '../parts/status-pill.ts'

/** A product's page, and 410 instead of 200 once it is revoked: the page stays, the listing is gone. */
export function productPage(request: PageRequest, listing: ListingDetail): { body: string; status: 200 | 410 } {
  const { words, language } = request
  const { product } = words
  const spans = listingSpans(listing.events)
  const state = listingStateOn(spans, request.on)
  const main = html`<article>
<header class="product-head">
<h1${keepVietnamese(request)}>${listing.name}${listing.sample && sampleMark(request)}</h1>
<p class="product-sub">${language === 'en' && html`${listing.englishName} · `}<a href="${href(request, `/doanh-nghiep/${listing.enterprise.slug}`)}"${keepVietnamese(request)}>${listing.enterprise.legalName}</a> · ${productGroupNames[listing.group][language]} · ${product.code} <code>${listing.code}</code></p>
</header>
${statusBand(request, listing, spans, state)}
${state === 'revoked' && revokedNotice(request, listing)}
<nav class="on-page" aria-label="${product.onPage}"><ul><li><a href="#tong-quan">${product.overview}</a></li><li><a href="#tieu-chi">${product.criteria}</a></li><li><a href="#lich-su">${product.history}</a></li><li><a href="#doanh-nghiep">${product.enterprise}</a></li></ul></nav>
<section id="tong-quan"><h2>${product.overview}</h2>
<p>${listing.summary[language]}</p>
<dl class="facts">
<div><dt>${product.field}</dt><dd${keepVietnamese(request)}>${listing.field}</dd></div>
<div><dt>${product.publishedBy}</dt><dd${keepVietnamese(request)}>${listing.publishedBy}</dd></div>
<div><dt>${product.decision}</dt><dd>${listing.decisionNumber}, <time datetime="${listing.decidedOn}">${dayText(listing.decidedOn)}</time></dd></div>
${listing.keywords.length > 0 && html`<div><dt>${product.keywords}</dt><dd${keepVietnamese(request)}>${listing.keywords.join(', ')}</dd></div>`}
</dl>
${listing.confirmedBy > 0 && html`<p>${product.confirmedBy(numberText(listing.confirmedBy, language))}</p>`}
</section>
<section id="tieu-chi"><h2>${product.criteria}</h2>
${criteriaTable(request, listing)}
</section>
<section id="lich-su"><h2>${product.history}</h2>
${history(request, listing.events)}
</section>
<section id="doanh-nghiep"><h2>${product.enterprise}</h2>
${enterpriseFacts(request, listing)}
</section>
</article>`
  const body = shell(request, {
    title: `${language === 'en' ? listing.englishName + ' – ' : ''}${listing.name}`,
    description: listing.summary[language],
    crumbs: [
      { name: words.navigation.search, path: '/tim-kiem' },
      { name: productGroupNames[listing.group][language], path: `/tim-kiem?nhom=${listing.group}` },
    ],
    sample: listing.sample,
    main,
  })
  return { body, status: listingStateOn(spans, request.today) === 'revoked' ? 410 : 200 }
}

/** The sentence first, tinted by the state, with the icon; and the way to another day. */
function statusBand(request: PageRequest, listing: ListingDetail, spans: ListingSpans, state: ListingState): Html {
  const { words, on, today } = request
  const { from, to } = spanOf(spans, state, on)
  return html`<div class="band band-${state}">
    <div>
      ${on !== today && html`<p class="small">${words.product.asOf(dayText(on))}</p>`}
      <p class="band-status">
        ${icons[stateIcons[state]]}${words.product.status(state, dayText(from), to && dayText(to), listing.decisionNumber)}
      </p>
    </div>
    <form class="other-day">
      <label for="ngay">${words.product.otherDay}</label>
      <div class="search-row">
        <input id="ngay" name="ngay" type="date" value="${on}" required /><button class="button quiet">
          ${words.product.see}
        </button>
      </div>
    </form>
  </div>`
}

function spanOf(spans: ListingSpans, state: ListingState, on: string): { from: string; to: string | null } {
  if (state === 'revoked') return { from: spans.revokedOn as string, to: null }
  const within = (span: { from: string; to: string | null }) => span.from <= on && (span.to === null || on < span.to)
  if (state === 'suspended') {
    const span = spans.suspended.find(within)
    return { from: span?.from ?? on, to: span?.to ? addDays(span.to, -1) : null }
  }
  const span = spans.inForce.find(within) ?? (state === 'not-yet' ? spans.inForce[0] : spans.inForce.at(-1))
  return { from: span?.from ?? on, to: lastDayInForce(spans, on) }
}

function revokedNotice(request: PageRequest, { alternatives }: ListingDetail): Html {
  const { product } = request.words
  return html`<div class="gone">
    <p>${product.gone}</p>
    ${
      alternatives.length > 0 &&
      html`<h2>${product.alternatives}</h2>
        <ul>
          ${alternatives.map((one) => html`<li><a href="${href(request, `/san-pham/${one.code}`)}"${keepVietnamese(request)}>${one.name}</a> · <span${keepVietnamese(request)}>${one.enterpriseName}</span></li>`)}
        </ul>`
    }
  </div>`
}

function enterpriseFacts(request: PageRequest, { enterprise }: ListingDetail): Html {
  const { words, language } = request
  return html`<dl class="facts">
<div><dt>${words.enterprise.legalName}</dt><dd><a href="${href(request, `/doanh-nghiep/${enterprise.slug}`)}"${keepVietnamese(request)}>${enterprise.legalName}</a>${enterprise.sample && sampleMark(request)}</dd></div>
<div><dt>${words.enterprise.englishName}</dt><dd${language === 'vi' && html` lang="en"`}>${enterprise.englishName}</dd></div>
<div><dt>${words.enterprise.taxCode}</dt><dd><code>${enterprise.taxCode}</code></dd></div>
<div><dt>${words.enterprise.province}</dt><dd${keepVietnamese(request)}>${enterprise.province}</dd></div>
</dl>`
}
