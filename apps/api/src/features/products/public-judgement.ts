import type { Evidence, EvidencePaper, Highlight, Judgement, Metric } from '@vnit/domain/products'

/** The judgement as the public may read it: figures from restricted documents are left out, verdicts stay. */
export function publicJudgement(judgement: Judgement, evidence: Evidence): Judgement {
  const clauses = judgement.clauses.map((clause) => ({
    ...clause,
    findings: clause.findings.map((finding) =>
      evidence[finding.metric]?.access === 'restricted' ? { ...finding, given: null } : finding,
    ),
  }))
  return { ...judgement, clauses }
}

/** The documents behind the facts, without the facts. */
export function evidencePapers(evidence: Evidence): EvidencePaper[] {
  return Object.entries(evidence).map(([metric, item]) => ({
    metric: metric as Metric,
    document: item.document,
    access: item.access,
    checkedOn: item.checkedOn,
  }))
}

/** The proofs by which lists can be narrowed. */
export function highlightsOf(evidence: Evidence): Highlight[] {
  const found: Highlight[] = []
  if (evidence['iso-9001']?.value === true) found.push('iso')
  if (Number(evidence['cmmi-level']?.value ?? 0) >= 3) found.push('cmmi')
  if (evidence['user-documents-vi']?.value === true && evidence['technical-documents-vi']?.value === true)
    found.push('documents-vi')
  return found
}
