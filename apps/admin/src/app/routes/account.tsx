import { AccountPage } from '../../features/account/account-page.tsx'
import { GrantLines } from '../../features/people/grant-lines.tsx'
import { useSession } from '../../lib/session.ts'

/** One's own account. */
export function Component() {
  return <AccountPage roles={<GrantLines grants={useSession().grants} />} />
}
