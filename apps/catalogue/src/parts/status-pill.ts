import type { ListingState } from '@vnit/domain/products'
import { html, type Html } from '../lib/html.ts'
import type { PageRequest } from '../lib/page-request.ts'
import { dayText } from '../lib/show.ts'
import { icons, type IconName } from './icons.ts'

export const stateIcons: Record<ListingState, IconName> = {
  'not-yet': 'clock',
  'in-force': 'check',
  expiring: 'clock',
  expired: 'hourglass',
  suspended: 'pause',
  revoked: 'cross',
}

/** The state of a listing: icon, word and date, never colour alone. */
export function statusPill({ words }: PageRequest, state: ListingState, lastDay: string | null): Html {
  return html`<span class="pill pill-${state}"
    >${icons[stateIcons[state]]}${words.pill(state, lastDay && dayText(lastDay))}</span
  >`
}
