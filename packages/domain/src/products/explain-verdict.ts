import type { ClauseVerdict, Finding, Verdict } from './judge.ts'
import { metricNames } from './metric-names.ts'
import type { Bilingual } from './product-group.ts'

/** The word for a verdict, as it stands in the criteria table. */
export const verdictNames: Record<Verdict, Bilingual> = {
  met: { vi: 'Đạt', en: 'Met' },
  'not-met': { vi: 'Không đạt', en: 'Not met' },
  undecided: { vi: 'Chưa thể kết luận', en: 'Cannot be decided' },
}

/** One sentence that says why a clause came out as it did: the proof that carries it, or what is missing. */
export function explainVerdict(clause: ClauseVerdict): Bilingual {
  return { vi: explainVerdictIn(clause, 'vi'), en: explainVerdictIn(clause, 'en') }
}

/** The same sentence in one language. */
export function explainVerdictIn({ verdict, findings }: ClauseVerdict, language: 'vi' | 'en'): string {
  const telling = findings.filter(verdict === 'undecided' ? isOpen : carries(verdict))
  return sentence(telling, language)
}

function isOpen({ finding }: Finding): boolean {
  return finding !== 'reached'
}

function carries(verdict: Verdict) {
  return ({ finding }: Finding) => (verdict === 'met' ? finding === 'reached' : finding === 'below')
}

function sentence(findings: Finding[], language: 'vi' | 'en'): string {
  const text = findings.map((finding) => phrases[finding.finding](finding, language)).join('; ')
  return text === '' ? '' : `${text[0]?.toUpperCase()}${text.slice(1)}.`
}

const phrases: Record<Finding['finding'], (finding: Finding, language: 'vi' | 'en') => string> = {
  reached: (finding, language) => measured(finding, language, { vi: 'đã có', en: 'proven' }),
  below: (finding, language) => measured(finding, language, { vi: 'không có', en: 'absent' }),
  'no-evidence': ({ metric }, language) =>
    language === 'vi' ? `chưa có minh chứng về ${metricNames[metric].vi}` : `no evidence of ${metricNames[metric].en}`,
  'rule-unread': ({ metric, given, unit }, language) => {
    if (metric === 'unknown')
      return language === 'vi' ? 'nội dung của quy định chưa tra được' : 'the words of the rule have not been read'
    const own =
      given === null
        ? ''
        : language === 'vi'
          ? `; sản phẩm khai ${amount(given, unit, 'vi')}`
          : `; the product states ${amount(given, unit, 'en')}`
    return language === 'vi'
      ? `mức yêu cầu về ${metricNames[metric].vi} chưa tra được${own}`
      : `the required ${metricNames[metric].en} has not been read${own}`
  },
}

function measured({ metric, given, required, unit }: Finding, language: 'vi' | 'en', yesNo: Bilingual): string {
  const name = metricNames[metric][language]
  if (typeof given === 'boolean' || given === null || required === null) return `${name}: ${yesNo[language]}`
  const asked =
    language === 'vi' ? `yêu cầu từ ${amount(required, unit, 'vi')}` : `at least ${amount(required, unit, 'en')} asked`
  return `${name}: ${amount(given, unit, language)} (${asked})`
}

const numbers = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }

function amount(value: boolean | number | number[], unit: Finding['unit'], language: 'vi' | 'en'): string {
  if (Array.isArray(value))
    return value
      .slice(0, 2)
      .map((one) => amount(one, unit, language))
      .join(language === 'vi' ? ' và ' : ' and ')
  const number = numbers[language].format(Number(value))
  if (unit === 'percent') return `${number} %`
  if (unit === 'million-dong') return language === 'vi' ? `${number} triệu đồng` : `${number} m VND`
  return number
}
