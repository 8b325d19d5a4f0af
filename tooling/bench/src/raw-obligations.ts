import type pg from 'pg'
import { dayAt, type ListObligationsInput } from '@vnit/domain'

/** The same page and bounded count, as somebody writes it who knows the tables and needs no rights. */
export async function rawObligations(owner: pg.Client, filter: ListObligationsInput, agencyId: string | null) {
  const values: unknown[] = []
  const value = (given: unknown) => `$${values.push(given)}`
  const where = ['true']
  const agency = agencyId ?? filter.agencyId
  if (agency) where.push(`share.agency_id = ${value(agency)}`)
  if (filter.directiveId) where.push(`share.directive_id = ${value(filter.directiveId)}`)
  if (filter.states.length === 1) where.push(`share.state = ${value(filter.states[0])}`)
  if (filter.states.length > 1) where.push(`share.state = any (${value(filter.states)})`)
  if (filter.kinds.length === 1) where.push(`share.kind = ${value(filter.kinds[0])}`)
  if (filter.kinds.length > 1) where.push(`share.kind = any (${value(filter.kinds)})`)
  if (filter.late) where.push(`share.owed_day < ${value(dayAt(new Date()))}`)
  const day = filter.late ? 'share.owed_day' : 'share.last_day'
  if (filter.dueFrom) where.push(`${day} >= ${value(filter.dueFrom)}`)
  if (filter.dueTo) where.push(`${day} <= ${value(filter.dueTo)}`)
  if (filter.sort === 'due-desc') where.push(`${day} is not null`)
  const words = folded(filter.text).map((word) => `found.search_text like ${value(`%${word}%`)}`)
  if (words.length > 0)
    where.push(`share.obligation_id in (select found.id from obligation found where ${words.join(' and ')})`)
  const order = orderOf(filter)
  const page = await owner.query(
    `select share.*, o.summary_vi, o.summary_en, o.deadline, o.words, d.number_symbol, d.issued_on,
       (select value from setting where setting.key = o.setting_key) as supplied,
       (select coalesce(name.committee_vi, name.name_vi) from agency_name name where name.agency_id = share.agency_id
          and name.during @> least(greatest(d.issued_on, agency.from_day), agency.to_day - 1)) as agency_name
     from (select share.* from assignment share where ${where.join(' and ')} order by ${order} limit 50) share
     join obligation o on o.id = share.obligation_id
     join directive d on d.id = share.directive_id
     join agency on agency.id = share.agency_id
     order by ${order}`,
    values,
  )
  const counted = await owner.query(
    `select count(*)::int as total from (select from assignment share where ${where.join(' and ')} limit 10001) bounded`,
    values,
  )
  return { rows: page.rows, total: counted.rows[0].total as number }
}

function orderOf({ sort, late }: ListObligationsInput): string {
  const day = late ? 'share.owed_day' : 'share.last_day'
  return sort === 'due-desc'
    ? `${day} desc, share.obligation_id desc, share.agency_id desc`
    : `${day}, share.obligation_id, share.agency_id`
}

function folded(text: string): string[] {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').split(' ').filter(Boolean)
}
