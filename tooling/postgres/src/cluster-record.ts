import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { PostgresProblem } from './postgres-problem.ts'
import { canReach, type ServerAccount } from './server-account.ts'
import { sharedHome } from './shared-home.ts'

/** Where the database of a data folder lives and the passwords to it; kept in the data folder, readable by its owner only. */
export type ClusterRecord = { cluster: string; belongsTo: string; superuserPassword: string; ownerPassword: string }

/** Finds the record of the data folder, or makes the first one. */
export function clusterRecord(dataDir: string, account: ServerAccount | null): ClusterRecord {
  const file = join(dataDir, 'postgres.json')
  const here = realpathSync(dataDir)
  if (!existsSync(file)) return write(file, newRecord(here, account))
  const record = JSON.parse(readFileSync(file, 'utf8')) as ClusterRecord
  return record.belongsTo === here ? record : write(file, moved(record, here))
}

function newRecord(here: string, account: ServerAccount | null): ClusterRecord {
  const secret = () => randomBytes(24).toString('base64url')
  const cluster = canReach(account, here)
    ? join(here, 'postgres')
    : join(sharedHome(), `data-${randomBytes(6).toString('hex')}`)
  return { cluster, belongsTo: here, superuserPassword: secret(), ownerPassword: secret() }
}

/** A data folder that was moved keeps its database; one that was copied must not share it with the original. */
function moved(record: ClusterRecord, here: string): ClusterRecord {
  const inside = record.cluster === join(record.belongsTo, 'postgres')
  if (inside) return { ...record, belongsTo: here, cluster: join(here, 'postgres') }
  if (existsSync(join(record.belongsTo, 'postgres.json')))
    throw new PostgresProblem(
      `${here} is a copy of ${record.belongsTo}, whose database lives in ${record.cluster} and was not copied with it.`,
      {
        hint: `Remove ${join(here, 'postgres.json')} to begin with an empty database here.`,
      },
    )
  return { ...record, belongsTo: here }
}

function write(file: string, record: ClusterRecord): ClusterRecord {
  writeFileSync(`${file}.new`, JSON.stringify(record, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  noteOwner(record)
  return record
}

/** Beside a database that lives outside its data folder, so that an administrator can tell whose it is. */
function noteOwner({ cluster, belongsTo }: ClusterRecord) {
  if (cluster !== join(belongsTo, 'postgres')) writeFileSync(`${cluster}.belongs-to`, `${belongsTo}\n`, { mode: 0o600 })
}
