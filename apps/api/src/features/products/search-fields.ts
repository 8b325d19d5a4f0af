import { productGroupNames } from '@vnit/domain/products'
import type { IndexEntry } from '@vnit/vietnamese'
import type { Publication } from './product.store.ts'

/** What a listing is found by, with the class of each field: names before keywords, keywords before categories. */
export function searchFields({ enterprise, product, listing }: Publication): IndexEntry {
  return {
    code: listing.code,
    fields: [
      { class: 'A', text: product.name },
      { class: 'B', text: product.englishName },
      ...product.keywords.map((text) => ({ class: 'C' as const, text })),
      { class: 'C', text: enterprise.legalName },
      { class: 'C', text: enterprise.englishName },
      { class: 'D', text: product.field },
      { class: 'D', text: productGroupNames[product.group].vi },
    ],
  }
}
