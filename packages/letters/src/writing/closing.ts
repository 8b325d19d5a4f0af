import { Paragraph, type Table } from 'docx'
import type { DocumentRecipient, OfficialDocument } from '@vnit/domain'
import type { Layout } from './layouts.ts'
import { ended, signatureLines } from './lines-of.ts'
import { centred, hairline, sideBySide, twips, words } from './pieces.ts'

const above = { before: 160 }

/** "Nơi nhận" on the left and who signs on the right, never parted by the end of a page. */
export function closing({ signature, recipients }: OfficialDocument, layout: Layout): Table {
  const { sizes } = layout
  const strong = { size: sizes.office, bold: true }
  return sideBySide(
    [78, 87],
    [
      [
        recipientList(recipients, layout),
        [
          ...signatureLines(signature).map((line, index) =>
            centred(line, strong, { keepNext: true, ...(index === 0 ? { spacing: above } : {}) }),
          ),
          centred(signature.name, strong, { spacing: { before: 1500 } }),
        ],
      ],
    ],
  )
}

function recipientList(recipients: readonly DocumentRecipient[], { sizes }: Layout): Paragraph[] {
  if (recipients.length === 0) return [hairline()]
  const last = recipients.length - 1
  return [
    new Paragraph({
      spacing: above,
      children: [words('Nơi nhận:', { size: sizes.recipientsLabel, bold: true, italics: true })],
    }),
    ...recipients.map(
      ({ words: who, note }, index) =>
        new Paragraph({
          indent: { left: twips(3), hanging: twips(3) },
          children: [
            words(`- ${ended(note === null ? who : `${who} (${note})`, index === last ? '.' : ';')}`, {
              size: sizes.recipients,
            }),
          ],
        }),
    ),
  ]
}
