type Facts = { address: string; links: { firstAdministrator: string | null }; dataDir: string; seconds: number }

/** The last words of a start: three addresses and, while nobody administers, the one-time link. */
export function welcome({ address, links, dataDir, seconds }: Facts): string {
  const link = links.firstAdministrator
  return [
    '',
    `vnit is ready after ${seconds.toFixed(1)} s`,
    '',
    `  Catalogue   ${address}/`,
    `  Admin       ${address}/admin`,
    `  API         ${address}/healthz`,
    '',
    ...(link ? ['  First administrator, this link works once:', `  ${link}`, ''] : []),
    `  Data: ${dataDir}   ·   Ctrl-C stops everything`,
    '',
    '',
  ].join('\n')
}
