import { PasswordInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Form } from '../../components/form.tsx'
import { changePassword } from '../../lib/auth-api.ts'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { accountWords } from '../../words/account/index.ts'
import { signInWords } from '../../words/sign-in/index.ts'
import css from './account.module.css'

/** Changing the password; all other sessions end. */
export function PasswordSection() {
  const words = useWords(accountWords)
  const { showPassword } = useWords(signInWords)
  const cache = useQueryClient()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const change = useMutation({
    mutationFn: changePassword,
    meta: { quiet: true },
    onSuccess: async () => {
      setCurrent('')
      setNext('')
      tellDone({ vi: accountWords.vi.changed, en: accountWords.en.changed })
      await cache.invalidateQueries()
    },
  })
  const toggle = { 'aria-label': showPassword, 'aria-hidden': false, tabIndex: 0 }
  return (
    <div className={css['narrow']}>
      <Form
        submit={words.change}
        onSubmit={() => change.mutate({ current, next })}
        pending={change.isPending}
        error={change.error}
      >
        <PasswordInput
          label={words.current}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={current}
          visibilityToggleButtonProps={toggle}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <PasswordInput
          label={words.next}
          description={words.nextHelp}
          autoComplete="new-password"
          required
          withAsterisk={false}
          value={next}
          visibilityToggleButtonProps={toggle}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
      </Form>
    </div>
  )
}
