import type { CommandContext } from '../../../trpc/contexts.ts'
import { recordEnterprises, recordPublications } from '../product.store.ts'
import { sampleEnterprises } from './enterprises.ts'
import { samplePublications } from './sample-publications.ts'

/** Puts the invented enterprises and products into a catalogue that has none; one that has any stays as it is. */
export async function loadSampleCatalogue({
  tx,
  audit,
  now,
}: CommandContext): Promise<{ enterprises: number; products: number }> {
  const present = await tx.selectFrom('product').select('id').limit(1).execute()
  if (present.length > 0) return { enterprises: 0, products: 0 }
  const publications = samplePublications()
  await recordEnterprises(tx, [...sampleEnterprises])
  await recordPublications(tx, publications, now)
  await audit({
    deed: 'catalogue.sample_loaded',
    subject: { kind: 'catalogue', id: 'sample' },
    after: { enterprises: sampleEnterprises.length, products: publications.length },
  })
  return { enterprises: sampleEnterprises.length, products: publications.length }
}
