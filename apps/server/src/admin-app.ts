import { existsSync } from 'node:fs'

import { Hono } from 'hono'

import { serveStatic } from './serve-static.ts'
import { readStaticFiles } from './static-files.ts'

/** The admin app's built files below /admin; an address without a file is a page of the app itself. */
export function adminApp(folder: string): Hono {
  const app = new Hono()
  if (!existsSync(folder))
    return app.all('*', (context) => context.text('The admin app is not built: npm start builds it.', 503))
  const files = readStaticFiles(folder)
  const page = files.get('index.html')!
  return app.on(['GET', 'HEAD'], '*', async (context) => {
    const path = context.req.path.replace(/^\/admin\/?/, '')
    const file = files.get(path)
    if (file) return serveStatic(context, file)
    if (path.startsWith('assets/')) return context.text('Not found', 404)
    return serveStatic(context, page)
  })
}
