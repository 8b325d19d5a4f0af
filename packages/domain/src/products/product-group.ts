import { z } from 'zod'

/** The four groups of the circulars: PM phần mềm, PC phần cứng - điện tử, ND nội dung số, DV dịch vụ CNTT. */
export const productGroupSchema = z.enum(['PM', 'PC', 'ND', 'DV'])
export type ProductGroup = z.infer<typeof productGroupSchema>

/** A sentence or name in the two languages of every screen. */
export type Bilingual = { vi: string; en: string }

export const productGroupNames: Record<ProductGroup, Bilingual> = {
  PM: { vi: 'Phần mềm', en: 'Software' },
  PC: { vi: 'Phần cứng, điện tử', en: 'Hardware and electronics' },
  ND: { vi: 'Nội dung số', en: 'Digital content' },
  DV: { vi: 'Dịch vụ CNTT', en: 'IT services' },
}
