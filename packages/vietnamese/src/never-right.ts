import { syllableKey } from './syllable-key.ts'

const pairs = `téng tổng, thué thuế, thuể thuế, dé để, dén đến, dến đến, đén đến, dịa địa, dơn đơn, dịnh định, dồng đồng,
  đươc được, viêc việc, quyêt quyết, xuât xuất, trưc trực, chưc chức, kêt kết,
  vưc vực, tiêp tiếp, nghiêp nghiệp, hiêp hiệp, nươc nước, trươc trước,
  luât luật, thuât thuật, quôc quốc`

/** Syllables that are no Vietnamese word in official writing, and the one word each of them stands for. */
export const neverRight: ReadonlyMap<string, string> = new Map(
  pairs.split(/,\s*/).map((pair) => {
    const [was = '', word = ''] = pair.trim().split(' ')
    return [syllableKey(was).marked, word] as const
  }),
)

type BeforeSign = { was: readonly string[]; next: RegExp; word: string }

/** Syllables that what follows them proves wrong: "sô 15", "(đê b/c)", "Luu: VT". */
export const beforeSigns: readonly BeforeSign[] = [
  { was: keys('sô'), next: /^[:.]?\s{0,2}\d/, word: 'số' },
  { was: keys('de dê dé dẻ dể đê đé đẻ đễ đế đề'), next: /^\s(?:b\/c|p\/h|t\/h|ph\/h|th\/h)/, word: 'để' },
  { was: keys('luu'), next: /^\s?[:.,]?\s?VT\b/, word: 'lưu' },
]

function keys(words: string): string[] {
  return words.split(' ').map((word) => syllableKey(word).marked)
}

/** Whether any of these may stand behind a syllable: most are right and need not be asked for each. */
export function mayBeWrong(marked: string): boolean {
  return neverRight.has(marked) || beforeSigns.some(({ was }) => was.includes(marked))
}
