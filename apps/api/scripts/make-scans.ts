import { readFile, writeFile } from 'node:fs/promises'
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { createIsomorphicCanvasFactory, getDocumentProxy } from 'unpdf'
import { toTcvn3 } from '../src/files/encodings/tcvn3.ts'
import { toVni } from '../src/files/encodings/vni.ts'
import { type Jpeg, pdfOfPictures, tifOfPictures } from './picture-files.ts'

/** Writes the scanned, photographed and old-font copies of our sample letters anew, always the same. */
const folder = new URL('../../../sample-letters/', import.meta.url)
const CanvasFactory = await createIsomorphicCanvasFactory(() => import('@napi-rs/canvas'))

const parts = [
  await scan('mau-1-bao-cao-hang-thang', 0.012, { arrives: true, to: 0.562 }),
  await scan('mau-1-bao-cao-hang-thang', -0.008, { sealed: true, from: 0.562 }),
]
await save('ban-quet-hai-trang.pdf', pdfOfPictures(parts))
await save('anh-chup-mau-3.jpg', (await scan('mau-3-gui-mot-co-quan', 0.006, { lit: true })).bytes)
await save('ban-fax-mau-2.tif', tifOfPictures([await page('mau-2-ra-soat-trang-thong-tin', 204)]))
await save('phong-cu-tcvn3-mau-4.txt', toTcvn3(await words('mau-4-chi-thi')))
await save('phong-cu-vni-mau-6.txt', toVni(await words('mau-6-thong-bao')))

type Sheet = Canvas

async function page(name: string, dotsPerInch: number): Promise<Sheet> {
  const bytes = await readFile(new URL(`${name}.pdf`, folder))
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, CanvasFactory })
  const first = await document.getPage(1)
  const viewport = first.getViewport({ scale: dotsPerInch / 72 })
  const sheet = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await first.render({ canvas: sheet as never, canvasContext: sheet.getContext('2d') as never, viewport }).promise
  return sheet
}

type Damage = { arrives?: boolean; sealed?: boolean; lit?: boolean; from?: number; to?: number }

/** A part of a page laid on the glass askew, on grayish paper with specks; stamped in red, or lit from one side. */
async function scan(name: string, slope: number, damage: Damage): Promise<Jpeg> {
  const clean = await page(name, 150)
  const { width, height } = clean
  const { from = 0, to = 1 } = damage
  const sheet = createCanvas(width, height)
  const context = sheet.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.save()
  context.rotate(slope)
  const top = from > 0 ? 130 : 0
  context.drawImage(clean, 0, height * from, width, height * (to - from), 0, top, width, height * (to - from))
  context.restore()
  if (damage.sealed) seal(context, width * 0.66, height * 0.23)
  if (damage.arrives) arrival(context, 110, 14)
  const picture = context.getImageData(0, 0, width, height)
  let seed = 20_160_105
  for (let at = 0; at < picture.data.length; at += 4) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    const speck = ((seed >> 12) % 21) - 10
    const light = damage.lit ? 0.7 + (0.3 * ((at / 4) % width)) / width : 0.93
    for (let channel = 0; channel < 3; channel += 1)
      picture.data[at + channel] = (picture.data[at + channel] ?? 0) * light + 12 + speck
  }
  context.putImageData(picture, 0, 0)
  return { bytes: await sheet.encode('jpeg', 40), width, height }
}

function seal(context: ReturnType<Sheet['getContext']>, x: number, y: number): void {
  inRed(context)
  context.lineWidth = 5
  for (const radius of [105, 72]) {
    context.beginPath()
    context.arc(x, y, radius, 0, Math.PI * 2)
    context.stroke()
  }
  context.font = '22px serif'
  context.fillText('MẪU', x - 22, y + 8)
}

function arrival(context: ReturnType<Sheet['getContext']>, x: number, y: number): void {
  inRed(context)
  context.lineWidth = 2
  context.strokeRect(x, y, 270, 112)
  context.font = '22px sans-serif'
  ;['ĐẾN', 'Số: 1234', 'Ngày: 08/01/2016'].forEach((line, at) => context.fillText(line, x + 20, y + 30 + at * 34))
}

function inRed(context: ReturnType<Sheet['getContext']>): void {
  context.strokeStyle = 'rgba(214, 32, 44, 0.8)'
  context.fillStyle = 'rgba(214, 32, 44, 0.8)'
}

async function words(name: string): Promise<string> {
  const text = await readFile(new URL(`${name}.txt`, folder), 'utf8')
  return text.normalize('NFC').replace(/[“”]/g, '"').replace(/[–—]/g, '-')
}

async function save(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(new URL(name, folder), bytes)
  console.log(name, bytes.length)
}
