import { syllableKey } from './syllable-key.ts'

const pairs = `thué thuế, thuể thuế, dé để, dén đến, dến đến, đén đến, dịa địa, dơn đơn, dịnh định, dồng đồng,
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
