import type { Day } from '@vnit/domain/time'
import { AgencyPicker } from '../components/agency-picker.tsx'
import { findAgencies, useAgencyNamed } from './agencies.api.ts'

type AgencyFieldProps = {
  label: string
  value: string | null
  onChange: (agencyId: string | null) => void
  asOf?: Day
  description?: string
  error?: string
  disabled?: boolean
}

/** The agency picker tied to the register: takes and gives an id. */
export function AgencyField({ value, onChange, asOf, ...field }: AgencyFieldProps) {
  return (
    <AgencyPicker
      {...field}
      {...(asOf ? { asOf } : {})}
      value={useAgencyNamed(value, asOf)}
      onChange={(agency) => onChange(agency?.id ?? null)}
      find={(text) => findAgencies(text, asOf)}
    />
  )
}
