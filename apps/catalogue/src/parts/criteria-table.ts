import {
  criteriaVersion,
  explainVerdictIn,
  rulesFor,
  verdictNames,
  type ClauseVerdict,
  type EvidencePaper,
  type ListingDetail,
  type Rule,
  type Verdict,
} from '@vnit/domain/products'
import { html, type Html } from '../lib/html.ts'
import { href, type PageRequest } from '../lib/page-request.ts'
import { dayText } from '../lib/show.ts'
import { icons, type IconName } from './icons.ts'

const verdictIcons: Record<Verdict, IconName> = { met: 'check', 'not-met': 'cross', undecided: 'question' }

/** The criteria of the listing's circular, clause by clause: what is asked, the verdict and why, and the papers behind it. */
export function criteriaTable(
  request: PageRequest,
  { judgement, papers }: Pick<ListingDetail, 'judgement' | 'papers'>,
): Html {
  const { words } = request
  const rules = rulesById(judgement)
  const byMetric = new Map(papers.map((paper) => [paper.metric, paper]))
  const circular = criteriaVersion(judgement.version)
  return html`<p class="overall">${words.product.overall[judgement.verdict]}</p>
    <table class="criteria">
      <caption>
        ${words.product.caption(circular.number)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.product.clause}</th>
          <th scope="col">${words.product.requirement}</th>
          <th scope="col">${words.product.verdict}</th>
          <th scope="col">${words.product.evidence}</th>
          <th scope="col">${words.product.checked}</th>
        </tr>
      </thead>
      <tbody>
        ${judgement.clauses.map((clause) => criteriaRow(request, rules.get(clause.ruleId), clause, byMetric, circular.id))}
      </tbody>
    </table>`
}

const known = new Map<string, ReadonlyMap<string, Rule>>()

/** The rules never change while the process lives, so each circular and group is looked up once. */
function rulesById({ version, group }: ListingDetail['judgement']): ReadonlyMap<string, Rule> {
  const key = `${version} ${group}`
  const found = known.get(key) ?? new Map(rulesFor(version, group).map((rule) => [rule.id, rule]))
  known.set(key, found)
  return found
}

function criteriaRow(
  request: PageRequest,
  rule: Rule | undefined,
  clause: ClauseVerdict,
  byMetric: Map<string, EvidencePaper>,
  version: string,
): Html {
  const { words, language } = request
  const { product } = words
  const papers = clause.findings.flatMap((finding) => byMetric.get(finding.metric) ?? [])
  const checkedOn = papers
    .map((paper) => paper.checkedOn)
    .filter((day) => day !== null)
    .sort()
    .at(-1)
  return html`<tr>
    <th scope="row" data-label="${product.clause}">
      <a href="${href(request, `/van-ban#${version.replace('/', '-')}`)}">${rule?.clause ?? clause.ruleId}</a>
    </th>
    <td data-label="${product.requirement}">
      ${rule?.requirement[language]}${rule && rule.sure !== 'T' && html` <span class="sure">(${product.sure[rule.sure]})</span>`}
    </td>
    <td data-label="${product.verdict}">
      <span class="verdict verdict-${clause.verdict}"
        >${icons[verdictIcons[clause.verdict]]}${verdictNames[clause.verdict][language]}</span
      ><span class="why">${explainVerdictIn(clause, language)}</span>
    </td>
    <td data-label="${product.evidence}">
      ${
        papers.length === 0
          ? product.noEvidence
          : html`<ul class="papers">
              ${papers.map((paper) => evidencePaper(request, paper))}
            </ul>`
      }
    </td>
    <td data-label="${product.checked}">
      ${checkedOn ? html`<time datetime="${checkedOn}">${dayText(checkedOn)}</time>` : '–'}
    </td>
  </tr>`
}

function evidencePaper({ words, language }: PageRequest, { document, access }: EvidencePaper): Html {
  const name = language === 'en' ? html`<span lang="vi">${document}</span>` : html`${document}`
  if (access === 'public') return html`<li>${name}</li>`
  const why = access === 'summary' ? words.product.summaryOnly : words.product.restricted
  return html`<li>${name} <span class="locked">${icons.lock}${why}</span></li>`
}
