import type { ListingEvent } from '@vnit/domain/products'
import { html, type Html } from '../lib/html.ts'
import type { PageRequest } from '../lib/page-request.ts'
import { dayText } from '../lib/show.ts'

/** What happened to a listing, newest first, each with its reason and document. */
export function history(request: PageRequest, events: readonly ListingEvent[]): Html {
  return html`<ol class="history">
    ${events.toReversed().map((event) => historyItem(request, event))}
  </ol>`
}

function historyItem({ words, language }: PageRequest, event: ListingEvent): Html {
  const until = 'until' in event && event.until ? words.product.until(dayText(event.until)) : null
  return html`<li>
    <p>
      <time datetime="${event.on}">${dayText(event.on)}</time>
      <strong>${words.product.events[event.kind]}</strong>${until && html`, ${until}`}
    </p>
    ${event.reason && html`<p>${event.reason[language]}</p>`}${event.document && html`<p class="small">${words.product.document}: ${event.document}</p>`}
  </li>`
}
