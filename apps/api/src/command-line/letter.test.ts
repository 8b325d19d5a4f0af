import { execFile } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { letterReadingSchema } from '@vnit/domain'
import { describe, expect, test } from 'vitest'

const program = fileURLToPath(new URL('./letter.ts', import.meta.url))
const root = fileURLToPath(new URL('../../../../', import.meta.url))

type Answer = { code: number; out: string; err: string }

/** Calls the program as npm does, from the root of the workspace. */
function letter(...args: string[]): Promise<Answer> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, INIT_CWD: root } }
    execFile(process.execPath, [program, '--', ...args], options, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

describe('npm run letter', () => {
  test('--json prints the reading, and nothing else', async () => {
    const { code, out, err } = await letter('read', 'sample-letters/mau-1-bao-cao-hang-thang.docx', '--json')
    const { reading, ...line } = JSON.parse(out)
    expect([code, err, letterReadingSchema.parse(reading).numberSymbol.value]).toEqual([0, '', '9001/BTTTT-THH'])
    expect(line).toMatchObject({
      doc_number: '9001/BTTTT-THH',
      doc_type: 'cong-van',
      issuer: 'Bộ Thông tin và Truyền thông',
      signer: expect.any(String),
    })
  })

  test('--explain prints the text with its values underlined and named', async () => {
    const { code, out } = await letter('read', 'sample-letters/mau-1-bao-cao-hang-thang.txt', '--explain')
    expect(code).toBe(0)
    for (const words of ['9001/BTTTT-THH', '‾‾‾‾', 'số, ký hiệu', 'thời hạn', 'nơi nhận']) expect(out).toContain(words)
  })

  test('the table names each field, its words and its deadline, in the language asked', async () => {
    const { out } = await letter('read', 'sample-letters/mau-3-gui-mot-co-quan.txt', '--language', 'en')
    for (const words of ['Number', '9003/BTTTT-KHTC', 'DIC-84', '“trong thời hạn 30 ngày kể từ ngày ký văn bản này”'])
      expect(out).toContain(words)
  })

  test.each([
    ['no such file', ['read', 'sample-letters/khong-co.txt'], 'Không mở được tệp'],
    ['a folder', ['read', 'sample-letters'], 'Không mở được tệp'],
    ['a file that is refused', ['read', process.execPath], '[file.too_large]'],
    ['a flag that does not exist', ['read', 'a.txt', '--xml'], 'Không hiểu lệnh'],
    ['a language that is not spoken', ['read', 'a.txt', '--language', 'fr'], 'Không hiểu lệnh'],
    ['two files that are not there', ['read', 'a.txt', 'b.txt'], 'Không mở được tệp b.txt'],
    ['another deed', ['write', 'a.txt'], 'Không hiểu lệnh'],
  ])('%s: a sentence and exit code 2', async (_, args, words) => {
    const { code, out, err } = await letter(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })

  test('of several files each is a line of JSON, a refused one is told by its name and the others are read', async () => {
    const files = ['mau-3-gui-mot-co-quan.doc', 'khong-co.txt', 'phong-cu-vni-mau-6.txt'].map(
      (name) => `sample-letters/${name}`,
    )
    const { code, out, err } = await letter('read', ...files, '--json')
    expect([code, out.trim().split('\n').length]).toEqual([2, 2])
    for (const line of out.trim().split('\n')) JSON.parse(line)
    expect(err).toContain('Không mở được tệp sample-letters/khong-co.txt')
    expect(err).toContain('phong-cu-vni-mau-6.txt: chuyển từ VNI')
  })

  test('of a scan the pages are told while they are read', async () => {
    const { code, out, err } = await letter('read', 'sample-letters/ban-quet-hai-trang.pdf', '--json')
    expect([code, out.trim().split('\n').length]).toEqual([0, 1])
    expect(err).toMatch(/xong trang 1\/2\n.*xong trang 2\/2\n$/s)
  }, 180_000)

  test('--help explains the call', async () => {
    const { code, out } = await letter('--help')
    expect([code, out.includes('npm run letter -- read')]).toEqual([0, true])
  })
})
