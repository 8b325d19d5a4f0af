import type { ListObligationsInput } from '@vnit/domain'
import { severalIn } from '../../lib/use-address-state.ts'

/** What the address of the list can hold. */
export const obligationAddress = {
  agency: '',
  directive: '',
  text: '',
  state: '',
  late: '',
  kind: '',
  role: '',
  from: '',
  to: '',
  structure: '',
  day: '',
  sort: 'due',
  page: '1',
}

type Values = Record<keyof typeof obligationAddress, string>
type List<Key extends keyof ListObligationsInput> = NonNullable<ListObligationsInput[Key]>

/** The question that an address asks. A name that nobody knows is refused by the API, not guessed here. */
export function filterIn(values: Values): Partial<ListObligationsInput> {
  return {
    ...(values.agency ? { agencyId: values.agency } : {}),
    ...(values.directive ? { directiveId: values.directive } : {}),
    ...(values.from ? { dueFrom: values.from } : {}),
    ...(values.to ? { dueTo: values.to } : {}),
    ...(values.day ? { asOf: values.day } : {}),
    text: values.text,
    states: severalIn(values.state) as List<'states'>,
    kinds: severalIn(values.kind) as List<'kinds'>,
    roles: severalIn(values.role) as List<'roles'>,
    late: values.late !== '',
    structure: values.structure === 'as-of' ? 'as-of' : 'as-reported',
    sort: values.sort === '-due' ? 'due-desc' : values.sort === 'agency' ? 'agency' : 'due',
    page: Number(values.page) || 1,
  }
}
