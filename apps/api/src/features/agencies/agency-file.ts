import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { agencyKindSchema } from '@vnit/domain/agencies'

const agencyFileSchema = z.array(
  z.object({
    code: z.string(),
    kind: agencyKindSchema,
    abbr: z.string().optional(),
    name_vi: z.string(),
    name_en: z.string(),
    short_vi: z.string().optional(),
    committee_vi: z.string().optional(),
    former_names_vi: z.array(z.string()).default([]),
    parent: z.string().optional(),
    gso_code: z.string().optional(),
    valid_from: z.string().nullable(),
    valid_to: z.string().nullable(),
    successors: z.array(z.string()),
    function_transfers: z.array(z.object({ to: z.string(), function: z.string() })).default([]),
    source: z.string(),
    confidence: z.string(),
  }),
)

/** One agency as the committed file states it; `valid_to` is its last day. */
export type AgencyRecord = z.infer<typeof agencyFileSchema>[number]

/** The agencies since 2009 as committed beside this code, checked and in NFC. */
export async function readAgencyFile(): Promise<AgencyRecord[]> {
  const text = await readFile(new URL('./agencies.json', import.meta.url), 'utf8')
  return agencyFileSchema.parse(JSON.parse(text.normalize('NFC')))
}
