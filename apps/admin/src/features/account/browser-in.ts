const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/coc_coc/i, 'Cốc Cốc'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** The browser and system that a user agent names, as people call them. */
export function browserIn(agent: string): string {
  const named = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(agent))?.[1]
  return [named(browsers), named(systems)].filter(Boolean).join(' · ') || agent.slice(0, 40)
}
