import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Refusal } from '../../components/refusal.tsx'
import { signIn } from '../../lib/auth-api.ts'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { signInWords } from '../../words/sign-in/index.ts'
import css from './sign-in.module.css'

type SignInFormProps = { intro: string; email?: string; onSignedIn: () => void }

/** Address and password; pasting and password managers welcome. */
export function SignInForm({ intro, email = '', onSignedIn }: SignInFormProps) {
  const words = useWords(signInWords)
  const attempt = useMutation({ mutationFn: signIn, onSuccess: onSignedIn, meta: { quiet: true } })
  const submit = (form: HTMLFormElement) => {
    const entered = new FormData(form)
    attempt.mutate({ email: textOf(entered.get('email')), password: textOf(entered.get('password')) })
  }
  return (
    <form
      className={css['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit(event.currentTarget)
      }}
    >
      <p className="muted">{intro}</p>
      {attempt.error ? <Refusal problem={problemIn(attempt.error)} /> : null}
      <TextInput
        name="email"
        type="email"
        label={words.email}
        defaultValue={email}
        autoComplete="username"
        required
        withAsterisk={false}
        data-autofocus={email === '' || undefined}
      />
      <PasswordInput
        name="password"
        label={words.password}
        autoComplete="current-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': words.showPassword, 'aria-hidden': false, tabIndex: 0 }}
        data-autofocus={email !== '' || undefined}
      />
      <Button type="submit" size="md" loading={attempt.isPending}>
        {words.submit}
      </Button>
      <p className="small muted">{words.help}</p>
    </form>
  )
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : ''
}
