import { expect, test } from 'vitest'
import { readHtml } from './read-html.ts'

function read(html: string | Buffer): string {
  const answer = readHtml(Buffer.from(html))
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value.text
}

test('blocks are lines; heads, styles and comments are left out; characters are what they stand for', () => {
  const html = `<html><head><title>x</title><style>p{}</style></head><body><!--[if gte mso 9]><xml>y</xml><![endif]-->
    <table><tr><td><p>B&#7896; T&Agrave;I CH&Iacute;NH</p></td><td>S&#x1ED1;:&nbsp;1/BTC</td></tr></table>
    <p class=MsoNormal>K&iacute;nh <b>g&#7917;i</b>:<br>các Bộ &amp; tỉnh</p></body></html>`
  expect(read(html).split('\n\n')).toEqual(['BỘ TÀI CHÍNH', 'Số: 1/BTC', 'Kính gửi:', 'các Bộ & tỉnh'])
})

test('the character set that the page names', () => {
  const page = Buffer.from([...Buffer.from('<html><meta charset=windows-1258><p>'), 0xd0, 0xf4, 0xf2, 0x63])
  expect(read(page).normalize('NFC')).toBe('Độc')
})
