import { createHash } from 'node:crypto'
import type { LetterListFields, LetterOutFields, WriteLetterInput, WrittenFile } from '@vnit/domain'
import { assignmentDocument, numberSymbolOf, writeDocument } from '@vnit/letters/writing'
import { mediaTypes } from '../../files/index.ts'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { loadAssignmentFacts } from './load-assignment-facts.ts'

/**
 * Writes the letter as a .docx for the caller to take away; nothing is sent and the file is not kept. The audit trail
 * keeps who wrote what and the hash of the file, which the same fields give again.
 */
export async function writeLetter({ tx, today, audit }: CommandContext, input: WriteLetterInput): Promise<WrittenFile> {
  const { directiveId, parts } = input
  const fields: LetterOutFields = input.parts === 'list' ? { ...unwritten, ...input.fields } : input.fields
  const facts = await loadAssignmentFacts(tx, directiveId, fields.issuedOn ?? today)
  if (parts !== 'letter' && facts.listed.length === 0) refuseWith({ code: 'letter.nobody_addressed' })
  const document = assignmentDocument(facts, fields, { parts, today })
  const bytes = await writeDocument(document, parts === 'list' ? { only: 'annexes' } : {})
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const numberSymbol = numberSymbolOf(fields).trim()
  await audit({
    deed: 'directive.letter_written',
    subject: { kind: 'directive', id: directiveId },
    after: { parts, numberSymbol, issuedOn: fields.issuedOn, subject: fields.subject || null, sha256 },
  })
  return {
    fileName: `${fileName(parts, numberSymbol)}.docx`,
    mediaType: mediaTypes.docx,
    base64: Buffer.from(bytes).toString('base64'),
    sha256,
  }
}

/** What the list alone leaves out of a letter. */
const unwritten: Omit<LetterOutFields, keyof LetterListFields> = {
  place: '',
  subject: '',
  urgency: null,
  signature: { capacity: null, collective: null, head: null, office: '', name: '' },
  addressees: [],
  recipients: [],
  opening: '',
  closing: '',
}

function fileName(parts: WriteLetterInput['parts'], numberSymbol: string): string {
  const plain = numberSymbol
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[Đđ]/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${parts === 'list' ? 'danh-sach' : 'cong-van'}-${plain || 'chua-co-so'}`
}
