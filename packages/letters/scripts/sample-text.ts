import type { SampleLetter } from './samples.ts'

export const notice = 'VĂN BẢN MẪU, KHÔNG CÓ GIÁ TRỊ'
export const motto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']

/** The sample as plain text, laid out as copies on the web are. */
export function sampleText(sample: SampleLetter): string {
  const { issuer, number, subject, title, placeAndDate, addressees, body, recipients, signature } = sample
  const name = signature.at(-1) ?? ''
  return [
    [notice],
    [...issuer, '-------'],
    [...motto, '---------------'],
    title === null ? [number, `V/v ${subject}`] : [number],
    [placeAndDate],
    title === null ? [] : [title, `Về việc ${subject}`],
    salutation(addressees),
    ...body.map((paragraph) => [paragraph]),
    ['Nơi nhận:', ...recipients.map((line) => `- ${line}`)],
    [...signature.slice(0, -1), '', '(Đã ký)', '', name],
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
    .concat('\n')
    .normalize('NFC')
}

function salutation(addressees: string[]): string[] {
  if (addressees.length < 2) return addressees.map((only) => `Kính gửi: ${only}`)
  const last = addressees.length - 1
  return ['Kính gửi:', ...addressees.map((line, index) => `- ${line}${index === last ? '.' : ';'}`)]
}
