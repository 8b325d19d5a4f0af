import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { catalogueQueries, type Platform } from '@vnit/api'
import { createCatalogue, readAssets } from '@vnit/catalogue'
import { Hono } from 'hono'

import { serveStatic } from './serve-static.ts'
import { readStaticFiles } from './static-files.ts'

type Settings = { platform: Platform; folder: string; keepPages?: boolean }

/** The public site: its built files, then its pages; `dropPages` and `setTrusted` keep it true to what is published. */
export function catalogueSite({ platform, folder, keepPages = true }: Settings) {
  const app = new Hono()
  if (!existsSync(join(folder, '.vite/manifest.json'))) {
    app.all('*', (context) => context.text('The catalogue is not built: npm start builds it.', 503))
    return { app, dropPages: () => {}, setTrusted: () => {} }
  }
  const files = readStaticFiles(folder)
  files.delete('.vite/manifest.json')
  const { app: pages, ...news } = createCatalogue({
    caller: catalogueQueries(platform),
    assets: readAssets(folder),
    now: platform.now,
    keepPages,
    onProblem: (problem, code) => platform.log.error({ err: problem, code }, 'page'),
  })
  app.all('*', (context) => {
    const file = files.get(context.req.path.slice(1))
    return file ? serveStatic(context, file) : pages.fetch(context.req.raw, context.env)
  })
  return { app, ...news }
}
