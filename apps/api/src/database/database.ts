import type { AgencyTables } from './tables/agency.table.ts'
import type { AuditTables } from './tables/audit.table.ts'
import type { DirectiveTables } from './tables/directive.table.ts'
import type { FileTables } from './tables/file.table.ts'
import type { IdentityTables } from './tables/identity.table.ts'
import type { LineageTables } from './tables/lineage.table.ts'
import type { ObligationTables } from './tables/obligation.table.ts'
import type { PersonTables } from './tables/person.table.ts'
import type { ProductTables } from './tables/product.table.ts'
import type { SettingTables } from './tables/setting.table.ts'

/** Every table that the application's queries may name, feature by feature. */
export interface Database
  extends
    AgencyTables,
    AuditTables,
    DirectiveTables,
    FileTables,
    IdentityTables,
    LineageTables,
    ObligationTables,
    PersonTables,
    ProductTables,
    SettingTables {}
