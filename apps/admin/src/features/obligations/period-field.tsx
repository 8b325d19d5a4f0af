import { Select } from '@mantine/core'
import type { ObligationRow, SlotView } from '@vnit/domain'
import { useState } from 'react'
import { useLanguage } from '../../lib/language.tsx'
import { useWords } from '../../lib/words.ts'
import { obligationsWords } from '../../words/obligations/index.ts'

/** What every dialog of a deed is given: the share, and its periods on which the deed is possible now. */
export type DeedDialogOf = { share: ObligationRow; slots: readonly SlotView[]; onClose: () => void }

type ChosenPeriod = {
  slots: readonly SlotView[]
  whole: boolean
  chosen: SlotView | undefined
  choose: (slot: SlotView | undefined) => void
  /** Names the agency and the period to the API. */
  named: { agencyId: string; period?: string }
}

/** Which period a deed is about; the one due first, or the whole share where that is allowed or nothing recurs. */
export function usePeriod(share: ObligationRow, slots: readonly SlotView[], whole: boolean): ChosenPeriod {
  const [chosen, choose] = useState<SlotView | undefined>(() => (whole ? undefined : firstDue(slots)))
  const named = chosen ? { agencyId: chosen.agencyId, period: chosen.period } : { agencyId: share.agencyId }
  return { slots, whole, chosen, choose, named }
}

/** Lets a person say which period; nothing where nothing recurs. */
export function PeriodField({ period }: { period: ChosenPeriod }) {
  const words = useWords(obligationsWords)
  const { language } = useLanguage()
  if (period.slots.length === 0) return null
  const nameOf = (slot: SlotView) => `${slot.agencyId} ${slot.period}`
  const slots = period.slots.map((slot) => ({ value: nameOf(slot), label: slot.label[language] }))
  return (
    <Select
      label={words.choosePeriod}
      data={period.whole ? [{ value: '', label: words.wholeShare }, ...slots] : slots}
      value={period.chosen ? nameOf(period.chosen) : ''}
      allowDeselect={false}
      searchable={slots.length > 12}
      onChange={(name) => period.choose(period.slots.find((slot) => nameOf(slot) === name))}
    />
  )
}

function firstDue(slots: readonly SlotView[]): SlotView | undefined {
  return slots.toSorted((a, b) => (a.lastDay ?? '9').localeCompare(b.lastDay ?? '9'))[0]
}
