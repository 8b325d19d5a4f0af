import { Radio } from '@mantine/core'
import { choicesOf } from '../../components/choices-of.ts'
import { useChooseLanguage } from '../../lib/choose-language.ts'
import { useWords } from '../../lib/words.ts'
import { accountWords } from '../../words/account/index.ts'
import css from './account.module.css'

/** The language of the screens and letters to this person. */
export function LanguageChoice() {
  const words = useWords(accountWords)
  const { language, choose } = useChooseLanguage()
  return (
    <Radio.Group aria-label={words.language} value={language} onChange={(code) => choose(code === 'en' ? 'en' : 'vi')}>
      {choicesOf(words.languages).map((one) => (
        <Radio key={one.value} {...one} className={css['choice']} />
      ))}
    </Radio.Group>
  )
}
