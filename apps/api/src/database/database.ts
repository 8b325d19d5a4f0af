import type { AgencyTables } from './tables/agency.table.ts'
import type { AuditTables } from './tables/audit.table.ts'
import type { PersonTables } from './tables/person.table.ts'
import type { ProductTables } from './tables/product.table.ts'

/** Every table that the application's queries may name, feature by feature. */
export interface Database extends AgencyTables, AuditTables, PersonTables, ProductTables {}
