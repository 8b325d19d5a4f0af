/** The least that reading a text can be: bring it to NFC and look at each of its characters once. */
export function scanned(text: string): number {
  const normal = text.normalize('NFC')
  let digits = 0
  for (let place = 0; place < normal.length; place++) {
    const code = normal.charCodeAt(place)
    if (code >= 48 && code <= 57) digits++
  }
  return digits
}
