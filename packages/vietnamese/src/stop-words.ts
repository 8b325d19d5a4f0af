/** Folded words of questions and courtesy that nobody means to search for; dropped when the index does not hold them. */
export const stopWords: ReadonlySet<string> = new Set(
  'toi muon can tim mua o dau nao gi cho cua cac nhung va hoac voi la co the duoc bang mot xin hoi giup a the an of for and or with to where find buy need'.split(
    ' ',
  ),
)
