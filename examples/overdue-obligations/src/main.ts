import { createVnitClient, refusalOf, rows } from '@vnit/client'
import { agencyNamed } from './agency-named.ts'
import { settings } from './settings.ts'
import { table } from './table.ts'

const { baseUrl, token, language, agency: words } = settings()
const client = createVnitClient({ baseUrl, token, language })

try {
  const agency = await agencyNamed(client, words)
  const overdue: string[][] = []
  const filter = { agencyId: agency.id, late: true, structure: 'as-of' as const, pageSize: 100 }
  for await (const obligation of rows(client.obligations.list, filter))
    overdue.push([
      obligation.lastDay ?? '',
      obligation.numberSymbol,
      obligation.agencyName,
      language === 'vi' ? obligation.summary : (obligation.summaryEn ?? obligation.summary),
    ])

  console.log(`${agency.name} (${agency.id}): ${overdue.length} ${language === 'vi' ? 'nghĩa vụ quá hạn' : 'overdue'}`)
  const head = language === 'vi' ? ['Hạn', 'Văn bản', 'Cơ quan', 'Việc phải làm'] : ['Due', 'Letter', 'Agency', 'Task']
  if (overdue.length > 0) console.log(table(head, overdue))
} catch (problem) {
  const refusal = refusalOf(problem)
  console.error(refusal ? refusal[language] : problem instanceof Error ? problem.message : problem)
  if (refusal?.code === 'token.not_accepted') console.error(`VNIT_TOKEN: ${refusal.because}`)
  process.exitCode = 1
}
