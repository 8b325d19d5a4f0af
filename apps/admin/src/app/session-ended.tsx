import { Modal } from '@mantine/core'
import { SignInForm } from '../features/sign-in/sign-in-form.tsx'
import { sessionEnded, useSessionEnded } from '../lib/session-ended.ts'
import { useSession, useStartAfresh } from '../lib/session.ts'
import { useWords } from '../lib/words.ts'
import { signInWords } from '../words/sign-in/index.ts'

/** Asks for the password again when the session has ended; what was typed on the screen behind stays. */
export function SessionEnded() {
  const words = useWords(signInWords)
  const { person } = useSession()
  const startAfresh = useStartAfresh()
  const opened = useSessionEnded()
  return (
    <Modal zIndex={1000} opened={opened} onClose={() => {}} withCloseButton={false} title={words.sessionEnded}>
      <SignInForm
        intro={words.sessionEndedHelp}
        email={person?.email ?? ''}
        onSignedIn={() => {
          sessionEnded.set(false)
          void startAfresh()
        }}
      />
    </Modal>
  )
}
