export { CriteriaTable, type CriteriaRow } from './criteria-table.tsx'
export { StatusPill, type StatusTone } from './status-pill.tsx'
