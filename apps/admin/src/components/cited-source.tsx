import { Fragment } from 'react'
import css from './cited-source.module.css'

/** A source as it was noted down (in English where its author wrote so), with web addresses as short links. */
export function CitedSource({ text }: { text: string }) {
  return (
    <span className={css['source']} lang="en">
      {text.split(/(https?:\/\/[^\s);]+)/).map((part, index) =>
        index % 2 === 1 ? (
          <a key={part} href={part} target="_blank" rel="noreferrer">
            {new URL(part).hostname.replace(/^www\./, '')}
          </a>
        ) : (
          <Fragment key={`${index} ${part}`}>{part}</Fragment>
        ),
      )}
    </span>
  )
}
