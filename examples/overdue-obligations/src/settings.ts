const usage = `VNIT_URL=https://vnit.example.vn VNIT_TOKEN=vnit_… npm start -- MÃ_HOẶC_TÊN_CƠ_QUAN
VNIT_LANGUAGE=en for English.`

/** The address and token from the environment, the agency from the command line; says how to call it when one is missing. */
export function settings() {
  const { VNIT_URL: baseUrl, VNIT_TOKEN: token, VNIT_LANGUAGE } = process.env
  const agency = process.argv.slice(2).join(' ').trim()
  if (!baseUrl || !token || !agency) {
    console.error(usage)
    process.exit(2)
  }
  return { baseUrl, token, agency, language: VNIT_LANGUAGE === 'en' ? ('en' as const) : ('vi' as const) }
}
