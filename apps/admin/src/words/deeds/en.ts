import type { vi } from './vi.ts'

/** Words for the deeds of the audit trail. */
export const en: typeof vi = {
  otherDeed: 'Another change',
  deed: {
    'agencies.loaded': 'Agencies loaded',
    'catalogue.sample_loaded': 'Sample catalogue loaded',
    'directive.registered': 'Directive registered',
    'file.kept': 'File kept',
    'letter.corrected': 'Reading corrected',
    'letter.offered_again': 'Same file offered again',
    'letter.registered': 'Letter confirmed and registered',
    'letter.set_aside': 'Letter set aside',
    'letter.taken_in': 'Letter taken in',
    'obligation.claimed_done': 'Claimed done',
    'obligation.sent_back': 'Sent back',
    'obligation.closed': 'Closed',
    'obligation.extended': 'Extended',
    'obligation.slots_opened': 'Report periods opened',
    'slots.opened': 'Report periods opened',
    'setting.changed': 'Setting changed',
    'view.saved': 'View saved',
    'view.removed': 'View removed',
  },
}
