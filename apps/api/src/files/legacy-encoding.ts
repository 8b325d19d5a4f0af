const vietnamese = /[\u1ea0-\u1ef9ơưđăƠƯĐĂ]/g
const tcvn3 = /[A-Za-z][®¸µ«¬\u00adª©¨¹¶·»¼½¾ÊËÌÎÏÐÑÒÕÖ×Ø]|[®§][a-z«¸µ¬\u00ad¹ª©¨]/g
const vni = /[aeouyAEOUY][øùûõïâåäãëêúüØÙÛÕÏÂÅÄÃËÊÚÜ]|ñ[aeiouyö]/g

/**
 * The old character set in which Vietnamese was typed, when Latin letters show its traces instead of Vietnamese ones:
 * TCVN3 (fonts .VnTime), VNI (fonts VNI-Times); null when the text is what it seems.
 */
export function legacyEncodingOf(text: string): 'TCVN3' | 'VNI' | null {
  const sample = text.slice(0, 50_000)
  const letters = sample.match(/[A-Za-z]/g)?.length ?? 0
  const proper = sample.match(vietnamese)?.length ?? 0
  if (letters < 20 || proper > letters * 0.01) return null
  const traces = { TCVN3: sample.match(tcvn3)?.length ?? 0, VNI: sample.match(vni)?.length ?? 0 }
  const name = traces.TCVN3 >= traces.VNI ? 'TCVN3' : 'VNI'
  return traces[name] >= 5 && traces[name] > letters * 0.04 ? name : null
}
