import type { Grant } from '@vnit/domain'
import type { CommandContext } from '../../trpc/contexts.ts'
import { addGrants, addPeople } from './person.store.ts'

const grant = (role: Grant['role'], agencyId: string | null = null): Grant => ({ role, agencyId, enterpriseId: null })

/** Invented people, marked as sample. None has a password: they come in only by a link that an administrator makes. */
const samplePeople = [
  {
    id: '10000000-0000-4000-8000-000000000001',
    name: 'Nguyễn Thị Chuyên Viên',
    email: 'chuyen-vien@mau.example',
    grants: [grant('ministry-officer')],
  },
  {
    id: '10000000-0000-4000-8000-000000000002',
    name: 'Trần Văn Lãnh Đạo',
    email: 'lanh-dao@mau.example',
    grants: [grant('ministry-leader')],
  },
  {
    id: '10000000-0000-4000-8000-000000000003',
    name: 'Lê Thị Vĩnh Long',
    email: 'ubnd-vinh-long@mau.example',
    grants: [grant('agency-officer', 'PR-86-25')],
  },
  {
    id: '10000000-0000-4000-8000-000000000004',
    name: 'Phạm Văn Khoa Học',
    email: 'so-khcn-vinh-long@mau.example',
    grants: [grant('agency-officer', 'DST-86-25')],
  },
  {
    id: '10000000-0000-4000-8000-000000000005',
    name: 'Hoàng Thị Y Tế',
    email: 'cntt-y-te@mau.example',
    grants: [grant('agency-officer', 'MOH')],
  },
]

/** Puts the sample people into a database that has none of them. */
export async function loadSamplePeople(context: CommandContext): Promise<{ loaded: number }> {
  const { tx, now, audit } = context
  const ids = samplePeople.map((person) => person.id)
  const present = await tx.selectFrom('person').select('id').where('id', 'in', ids).execute()
  const missing = samplePeople
    .filter((person) => !present.some((row) => row.id === person.id))
    .map((person) => ({ ...person, personId: person.id }))
  await addPeople(
    tx,
    missing.map((person) => ({ ...person, sample: true })),
    now,
  )
  await addGrants(context, missing)
  if (missing.length > 0)
    await audit({
      deed: 'people.sample_loaded',
      subject: { kind: 'person', id: 'sample' },
      after: { people: missing.length },
    })
  return { loaded: missing.length }
}
