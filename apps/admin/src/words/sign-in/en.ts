import type { vi } from './vi.ts'

/** Words of signing in and of one-time links. */
export const en: typeof vi = {
  title: 'Sign in',
  intro: 'For people of the ministry, agencies and enterprises who were invited.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  help: 'Forgotten the password? Ask a ministry administrator for a new sign-in link.',
  sessionEnded: 'The session has ended',
  sessionEndedHelp: 'Sign in again to go on. What you were typing is still here.',
  linkTitle: 'Set a password',
  linkIntro: (name, email) => `Welcome, ${name}. Account: ${email}. Set a password to begin.`,
  linkChecking: 'Checking the link…',
  linkMissing: 'This link lacks its code. Open the very link you were sent, or ask for a new one.',
  linkUsed: 'This link was used already. Sign in with the password you set, or ask an administrator for a new link.',
  linkExpired: 'This link is not right or has expired. Ask an administrator for a new one.',
  newPassword: 'New password',
  newPasswordHelp: 'Long is strong: four unrelated words, for example. Pasting from a password manager is fine.',
  setPassword: 'Set the password and sign in',
  toSignIn: 'To the sign-in page',
  showPassword: 'Show the password',
}
