import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { problemIn } from '../lib/problem.ts'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import { Refusal } from './refusal.tsx'
import css from './form.module.css'

type FormProps = {
  children: ReactNode
  submit: string
  onSubmit: () => void
  onCancel?: () => void
  pending: boolean
  /** The refusal of the last attempt; its fields show their own words through `useFieldWords`. */
  error: unknown
}

/**
 * A form: fields, the refusal above them, the deed at the right end, and a way back. The API's words say what is missing,
 * since the browser's own come in the browser's language.
 */
export function Form({ children, submit, onSubmit, onCancel, pending, error }: FormProps) {
  const words = useWords(partsWords)
  return (
    <form
      className={css['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {error ? <Refusal problem={{ ...problemIn(error), fields: [] }} /> : null}
      {children}
      <div className={css['deeds']}>
        {onCancel ? (
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        ) : null}
        <Button type="submit" loading={pending}>
          {submit}
        </Button>
      </div>
    </form>
  )
}
