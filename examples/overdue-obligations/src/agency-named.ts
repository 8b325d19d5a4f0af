import type { Outputs, VnitClient } from '@vnit/client'

type Agency = Outputs['agencies']['find']['rows'][number]

/** The one agency with this code or name, typed with or without marks, also when it is gone by now. */
export async function agencyNamed(client: VnitClient, words: string): Promise<Agency> {
  const found = await client.agencies.find.query({ text: words, everExisted: true, pageSize: 20 })
  const [agency] = found.rows.filter((row) => row.id === words || found.total === 1)
  if (agency) return agency
  const names = found.rows.map((row) => `  ${row.id}  ${row.name}`).join('\n')
  throw new Error(found.total === 0 ? `Không thấy cơ quan nào: ${words}` : `Hãy chọn một mã cơ quan:\n${names}`)
}
