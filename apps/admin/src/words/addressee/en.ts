import type { Words } from './vi.ts'

/** Words about an addressee that the register of agencies does not hold. */
export const en: Words = {
  notHeld: 'Not in the register',
  keptHelp: (name) =>
    `“${name}” is not in the register of agencies, so it reaches nobody yet. Choose a group or an agency if there is one; if not, leave it: the letter can be registered, keeps this addressee by its name and waits for its agency.`,
  noName: 'Write the addressee as the letter names it, or choose groups or an agency.',
  keptList:
    'Kept by name, since the register does not hold them; nothing is laid on anybody until the agency is chosen:',
  count: (count) => `${count} by name`,
  filter: 'Addressee not chosen yet',
  choose: 'Choose the agency',
  chooseNamed: (name) => `Choose the agency for the addressee “${name}”`,
  chooseTitle: (name) => `The addressee is called “${name}”`,
  chooseHelp:
    'Choose the agency of the register that this name means. It is chosen once. From then on the agency is addressed like the others: it has its share of the tasks laid on every addressee, with the reports expected since the letter was registered.',
  agency: 'Addressee',
  chosen: (name, assignments) =>
    assignments === 0
      ? `Addressee chosen: ${name}. It has no further tasks.`
      : `Addressee chosen: ${name}, with ${assignments} ${assignments === 1 ? 'task' : 'tasks'}.`,
}
