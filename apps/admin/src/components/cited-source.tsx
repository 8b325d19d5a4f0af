import { Fragment } from 'react'
import { isOfficial } from '../lib/cited-source.ts'
import { useLanguage, type Language } from '../lib/language.tsx'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import css from './cited-source.module.css'

/**
 * A source as it was noted down (in English where its author wrote so), with web addresses as short links that say when they are
 * not the state's own. */
export function CitedSource({ text, lang = 'en' }: { text: string; lang?: Language }) {
  const { notOfficial } = useWords(partsWords)
  const { language } = useLanguage()
  return (
    <span className={css['source']} lang={lang}>
      {text.split(/(https?:\/\/[^\s);]+)/).map((part, index) =>
        index % 2 === 1 ? (
          <Fragment key={part}>
            <a href={part} target="_blank" rel="noreferrer">
              {new URL(part).hostname.replace(/^www\./, '')}
            </a>
            {isOfficial(part) ? null : <span lang={language}> ({notOfficial})</span>}
          </Fragment>
        ) : (
          <Fragment key={`${index} ${part}`}>{part}</Fragment>
        ),
      )}
    </span>
  )
}
