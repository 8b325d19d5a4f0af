import { createApi, securityHeaders, type ApiSettings, type HttpEnv } from '@vnit/api'
import { Hono } from 'hono'

import { adminApp } from './admin-app.ts'

type Parts = ApiSettings & { adminFolder: string }

/** One Hono app for everything: the API, the admin app below /admin, the catalogue at the root. */
export async function hostApp({ adminFolder, ...api }: Parts): Promise<Hono<HttpEnv>> {
  const app = new Hono<HttpEnv>()
  app.use(securityHeaders)
  app.route('/', createApi(api))
  const admin = adminApp(adminFolder)
  app.route('/admin', admin)
  app.route('/admin/', admin)
  app.get('/', (context) => context.text('The catalogue is not built yet.', 503))
  return app
}
