import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import type { AssignmentRole, LetterDraft } from '@vnit/domain'
import type { Day } from '@vnit/domain/time'
import { useRef } from 'react'
import { choicesOf } from '../../components/choices-of.ts'
import { IconPlus, IconTrash } from '../../components/icons.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { withFocusBeside } from './focus-beside.ts'
import css from './letters.module.css'
import { MeaningEditor } from './meaning-editor.tsx'

type Obligation = LetterDraft['obligations'][number]
type Party = Obligation['parties'][number]
type PartyEditorProps = { parties: readonly Party[]; asOf: Day | null; onChange: (parties: Party[]) => void }

/** Who leads, co-ordinates or is told. Nobody named: every addressee leads it for itself. */
export function PartyEditor({ parties, asOf, onChange }: PartyEditorProps) {
  const words = useWords(lettersWords)
  const { role } = useWords(meaningsWords)
  const list = useRef<HTMLDivElement>(null)
  const add = () => {
    onChange([...parties, { role: 'lead', words: '', means: { kind: 'unknown' } }])
    setTimeout(() => [...(list.current?.querySelectorAll('[data-item]') ?? [])].at(-1)?.querySelector('input')?.focus())
  }
  return (
    <div ref={list} className={css['form']} role="group" aria-label={words.parties}>
      <strong>{words.parties}</strong>
      {parties.length === 0 ? <p className="small muted">{words.allLead}</p> : null}
      {parties.map((party, index) => {
        const set = (part: Partial<Party>) => onChange(parties.with(index, { ...party, ...part }))
        return (
          <div key={index} className={css['party']} data-item>
            <div className={css['line']}>
              <TextInput
                className={css['summary']}
                label={words.addresseeWords}
                lang="vi"
                value={party.words}
                maxLength={500}
                onChange={(event) => set({ words: event.currentTarget.value })}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={words.remove(party.words || words.addressee(index + 1))}
                onClick={({ currentTarget }) =>
                  withFocusBeside(currentTarget, () => onChange(parties.toSpliced(index, 1)))
                }
              >
                <IconTrash aria-hidden />
              </ActionIcon>
            </div>
            <div className={css['pair']}>
              <Select
                label={words.partyRole}
                data={choicesOf(role)}
                value={party.role}
                allowDeselect={false}
                onChange={(one) => set({ role: one as AssignmentRole })}
              />
              <MeaningEditor value={party.means} asOf={asOf} onChange={(means) => set({ means })} />
            </div>
          </div>
        )
      })}
      <div>
        <Button size="compact-sm" variant="default" leftSection={<IconPlus aria-hidden />} onClick={add}>
          {words.addParty}
        </Button>
      </div>
    </div>
  )
}

/** The same in a line: by role, with what is not known said. */
export function PartiesInWords({ task }: { task: Obligation }) {
  const words = useWords(lettersWords)
  const { role } = useWords(meaningsWords)
  if (task.parties.length === 0) return words.allLead
  const unknown = words.notKnown
  const byRole = Map.groupBy(task.parties, (party) => party.role)
  return [...byRole]
    .map(([one, parties]) => {
      const named = parties.map(({ words: said, means }) => (means.kind === 'unknown' ? `${said} (${unknown})` : said))
      return `${role[one]}: ${named.join('; ')}`
    })
    .join('. ')
}
