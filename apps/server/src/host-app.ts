import { createApi, securityHeaders, type ApiSettings, type HttpEnv } from '@vnit/api'
import { Hono } from 'hono'

import { adminApp } from './admin-app.ts'
import { catalogueSite } from './catalogue-site.ts'

type Parts = ApiSettings & { adminFolder: string; catalogueFolder: string; keepPages?: boolean }

/** One Hono app for everything: the API, the admin app below /admin, the catalogue for all other addresses. */
export function hostApp({ adminFolder, catalogueFolder, keepPages, ...api }: Parts) {
  const app = new Hono<HttpEnv>()
  const admin = adminApp(adminFolder)
  const { app: site, ...news } = catalogueSite({ platform: api.platform, folder: catalogueFolder, keepPages })
  app.use(securityHeaders)
  app.route('/', createApi(api))
  app.route('/admin', admin)
  app.route('/admin/', admin)
  app.all('*', (context) => site.fetch(context.req.raw, context.env))
  return { app, news }
}
