import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Refusal } from '../../components/refusal.tsx'
import { acceptLink } from '../../lib/auth-api.ts'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { signInWords } from '../../words/sign-in/index.ts'
import css from './sign-in.module.css'

type SetPasswordFormProps = { token: string; person: { name: string; email: string }; onSignedIn: () => void }

/** The first password, set through a one-time link. A password that is too weak does not use the link up. */
export function SetPasswordForm({ token, person, onSignedIn }: SetPasswordFormProps) {
  const words = useWords(signInWords)
  const attempt = useMutation({ mutationFn: acceptLink, onSuccess: onSignedIn, meta: { quiet: true } })
  return (
    <form
      className={css['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const password = new FormData(event.currentTarget).get('password')
        attempt.mutate({ token, password: typeof password === 'string' ? password : '' })
      }}
    >
      <p>{words.linkIntro(person.name, person.email)}</p>
      {attempt.error ? <Refusal problem={problemIn(attempt.error)} /> : null}
      <input type="email" name="email" autoComplete="username" value={person.email} readOnly hidden />
      <PasswordInput
        name="password"
        label={words.newPassword}
        description={words.newPasswordHelp}
        autoComplete="new-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': words.showPassword, 'aria-hidden': false, tabIndex: 0 }}
      />
      <Button type="submit" size="md" loading={attempt.isPending}>
        {words.setPassword}
      </Button>
    </form>
  )
}
