import { fold } from './fold.ts'

const onset = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?/u

const rhymes = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
   i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyt uyu
   ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
   y yêm yên yêng yêt yêu ynh yt`.split(/\s+/),
)
const foldedRhymes = new Set([...rhymes].map(fold))

/** Whether a word without tone, but with its hats, has the shape of a Vietnamese syllable. */
export function isSyllable(base: string): boolean {
  return hasRhyme(base, rhymes)
}

/** Whether a word without any marks has the shape of a Vietnamese syllable. */
export function isFoldedSyllable(folded: string): boolean {
  return hasRhyme(folded, foldedRhymes)
}

/** Whether a word may still grow into a syllable: an onset alone, or the beginning of a rhyme, hats not yet typed. */
export function mayBecomeSyllable(base: string): boolean {
  const rest = fold(base.slice(onset.exec(base)?.[0].length ?? 0))
  return rest === '' || [...foldedRhymes].some((rhyme) => rhyme.startsWith(rest))
}

/** Words that end in c, ch, p or t only take the tones sắc and nặng. */
export function takesTone(base: string, tone: string | null): boolean {
  return tone === null || tone === 's' || tone === 'j' || !/(c|ch|p|t)$/u.test(base)
}

function hasRhyme(word: string, known: Set<string>): boolean {
  const start = onset.exec(word)?.[0] ?? ''
  const rest = word.slice(start.length)
  if (known.has(rest)) return true
  if (start === 'gi') return rest === '' || known.has(`i${rest}`)
  return start === 'qu' && known.has(`u${rest}`)
}
