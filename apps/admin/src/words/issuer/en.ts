import type { Words } from './vi.ts'

/** Words about an issuer that the register of agencies does not hold. */
export const en: Words = {
  name: 'Name of the issuer as the letter gives it',
  notHeld: 'Not in the register',
  notHeldShort: 'not in the register of agencies',
  notHeldHelp: (name) =>
    `“${name}” was read and is not in the register of agencies. Choose the agency if it is there; if not, leave it: the letter can be registered, keeps this name and waits for its agency.`,
  filter: 'Issuer not chosen yet',
  choose: 'Choose the agency',
  chooseTitle: (name) => `The issuer is called “${name}”`,
  chooseHelp:
    'Choose the agency of the register that this name means. It is chosen once; the list of addressees stays as it was recorded.',
  agency: 'Issuer',
  needed: 'Choose an agency.',
  chosen: (name) => `Issuer chosen: ${name}`,
}
