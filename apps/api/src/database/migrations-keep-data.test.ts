import { createTestDatabase, type TestDatabase } from '@vnit/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allRows, lostRows, runAsOwner, tableShapes, type AllRows } from '../testing/kept-rows.ts'
import { migrateToLatest, migrateUpTo, migrationNames } from './migrate.ts'
import { prepareRoles } from './roles.ts'

const start = '310-narrower-writes'

/** What people had recorded when a migration had just run, in the tables of that day. */
const recorded: Record<string, string> = {
  [start]: `
    insert into person (id, name, email, created_at) values (${id(1)}, 'Nguyễn Văn Mẫu', 'mau@example.vn', now());
    insert into agency (id, kind, source, confidence, search_text) values ('MIC', 'ministry', 'mẫu', 'sure', 'bo tttt');
    insert into stored_file (sha256, bytes, media_type, size, uploaded_by, uploaded_at)
      values ('${'a'.repeat(64)}', 'abc', 'text/plain', 3, ${id(1)}, now());
    insert into directive (id, number_symbol, type, issuer_id, issued_on, subject, origin, registered_at, registered_by, search_text)
      values (${id(11)}, '20/CT', 'directive', 'MIC', '2013-02-01', 'một', 'registered', '2026-01-01', 'x', '20/ct mot'),
        (${id(12)}, '21/CT', 'directive', 'MIC', '2014-02-01', 'hai', 'registered', '2026-01-02', 'x', '21/ct hai');
    insert into directive_citation (directive_id, place, type, number_symbol, issued_on, title, role)
      values (${id(11)}, 1, 'directive', '20/CT', '2013-02-01', null, 'mention'),
        (${id(11)}, 2, 'directive', '20/CT', null, null, 'mention'),
        (${id(11)}, 3, 'decree', '64/2007/NĐ-CP', '2007-04-10', 'Về ứng dụng công nghệ thông tin', 'basis'),
        (${id(11)}, 4, 'law', null, '2006-06-29', 'Luật Công nghệ thông tin', 'basis'),
        (${id(12)}, 1, 'directive', '20/CT', '2013-02-01', null, 'basis'),
        (${id(12)}, 2, 'decree', '64/2007/NĐ-CP', '2007-04-10', null, 'basis');
    insert into directive_addressee_item (directive_id, place, words, means)
      values (${id(11)}, 1, 'Ban Chỉ đạo', '{"kind": "unknown"}');
    insert into directive_addressee (directive_id, agency_id, through) values (${id(11)}, 'MIC', 'party');
    insert into obligation (id, directive_id, place, kind, summary_vi, deadline, words, search_text)
      values (${id(51)}, ${id(11)}, 1, 'task', 'việc', '{"kind": "none", "words": ""}', '', 'viec');
    insert into letter_intake (id, file_sha256, file_name, media_type, text, reading, state, taken_in_at, changed_at, changed_by)
      values (${id(21)}, '${'a'.repeat(64)}', 'cong-van.txt', 'text/plain', 'abc', '{"readerVersion": 3}', 'taken-in',
        now(), now(), 'x');`,
  '320-cited-documents': `
    insert into document_stub (id, type, number_symbol, issued_on, created_at, created_by)
      values (${id(31)}, 'directive', '21/CT', '2014-02-01', now(), 'x');`,
  '321-marks-and-exclusions': `
    insert into directive_exclusion (directive_id, agency_id, through, reason, excluded_at)
      values (${id(12)}, 'MIC', 'ministries', 'không thuộc phạm vi', now());`,
  '330-letter-queue': `
    insert into letter_extraction (letter_id, reader_version, reading, read_at) values (${id(21)}, 4, '{}', now());`,
  '331-lineage': `
    insert into document_end (id, stub_id, kind, ended_on, source, note, recorded_at, recorded_by)
      select ${id(41)}, id, 'repealed', '2020-01-01', 'Điều 10', '', now(), ${id(1)}
      from document_stub where number_symbol = '64/2007/NĐ-CP';
    insert into document_end (id, directive_id, kind, ended_on, by_stub_id, by_number, source, note, recorded_at, recorded_by)
      values (${id(42)}, ${id(11)}, 'replaced', '2014-03-01', ${id(31)}, '21/CT', 'Điều 1', '', now(), ${id(1)});
    insert into basis_acknowledgement (directive_id, end_id, reason, at, by_person)
      values (${id(12)}, ${id(41)}, 'vẫn phù hợp', now(), ${id(1)});`,
  '340-text-recognition': `
    insert into text_recognition (sha256, file_name, state, asked_at, changed_at)
      values ('${'a'.repeat(64)}', 'quet.pdf', 'waiting', now(), now());`,
}

/** Values that a migration puts right, and nothing else of those rows. */
const mended: Record<string, Record<string, string[]>> = {
  '350-documents-tied': {
    document_stub: ['directive_id'],
    directive_citation: ['stub_id', 'cited_directive_id', 'document_id'],
  },
}

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase({
    name: 'before_migrations',
    prepare: async (url) => {
      await prepareRoles(url, { app: 'app-in-tests', public: 'public-in-tests' })
      await migrateUpTo(url, start)
    },
  })
})
afterAll(() => database.drop())

test('no migration since loses a row or a value, with data in every table it touches', async () => {
  const names = await migrationNames()
  /** Tables that a migration changes and that hold nothing here: they need a row above. */
  const untold: string[] = []
  let before = await recordedAfter(start)
  let shapes = await tableShapes(database.url)
  for (const name of names.slice(names.indexOf(start) + 1)) {
    await migrateUpTo(database.url, name)
    const after = await allRows(database.url)
    expect([name, lostRows(before, after, mended[name])]).toEqual([name, []])
    const shapesAfter = await tableShapes(database.url)
    for (const [table, rows] of before)
      if (rows.length === 0 && shapes.get(table) !== shapesAfter.get(table)) untold.push(`${name}: ${table}`)
    shapes = shapesAfter
    before = recorded[name] === undefined ? after : await recordedAfter(name)
  }
  expect(untold).toEqual([])
  expect(await migrateToLatest(database.url)).toEqual([])
})

test('a document that names itself rests on nothing, and what waited for it is tied to it', async () => {
  const held = await allRows(database.url)
  const of = (table: string) => held.get(table) ?? []
  const stubs = of('document_stub')
  const stubOf = (number: string) => stubs.filter((stub) => stub['number_symbol'] === number)
  expect(stubOf('20/CT').map((stub) => stub['directive_id'])).toEqual([plain(11), plain(11)])
  expect(stubOf('21/CT').map((stub) => stub['directive_id'])).toEqual([plain(12)])
  expect(stubOf('64/2007/NĐ-CP')).toMatchObject([{ directive_id: null }])
  const cited = of('directive_citation').map((row) => [row['directive_id'], row['place'], row['document_id']])
  const decree = stubOf('64/2007/NĐ-CP')[0]?.['id']
  expect(cited.toSorted()).toEqual([
    [plain(11), 1, null],
    [plain(11), 2, null],
    [plain(11), 3, decree],
    [plain(11), 4, null],
    [plain(12), 1, plain(11)],
    [plain(12), 2, decree],
  ])
  expect(stubOf('64/2007/NĐ-CP')).toMatchObject([{ search_text: '64/2007/nd-cp ve ung dung cong nghe thong tin' }])
})

async function recordedAfter(name: string): Promise<AllRows> {
  await runAsOwner(database.url, recorded[name] ?? '')
  return allRows(database.url)
}

/** An id of the story above, as it stands in a statement, and as it is read. */
function id(n: number): string {
  return `'${plain(n)}'::uuid`
}

function plain(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
}
