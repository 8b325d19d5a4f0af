import { redirect, type LoaderFunctionArgs } from 'react-router'
import { addresses } from '../lib/addresses.ts'
import { queryClient } from '../lib/query-client.ts'
import { sessionQuery } from '../lib/session.ts'

/** Lets signed-in people through; others sign in first and come back to the address they wanted. */
export async function signedInOnly({ request }: LoaderFunctionArgs) {
  const session = await queryClient.ensureQueryData(sessionQuery())
  if (session.person) return null
  const { pathname, search } = new URL(request.url)
  const wanted = pathname.replace(/^\/admin/, '') + search
  throw redirect(wanted === '/' ? addresses.signIn : `${addresses.signIn}?next=${encodeURIComponent(wanted)}`)
}
