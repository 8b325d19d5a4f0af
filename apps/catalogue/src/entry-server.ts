import { Hono, type Context } from 'hono'
import { dayAt, isDay } from '@vnit/domain'
import { isNotFound, type CatalogueCaller } from './lib/catalogue-caller.ts'
import { listQuery } from './lib/list-query.ts'
import { createPageCache, encodingFor, readyPage, type KeptPage } from './lib/page-cache.ts'
import { wordsOf, type Assets, type PageRequest } from './lib/page-request.ts'
import { documentsPage } from './pages/documents-page.ts'
import { enterprisePage, enterprisesPage } from './pages/enterprise-page.ts'
import { homePage } from './pages/home-page.ts'
import { listPage } from './pages/list-page.ts'
import { productPage } from './pages/product-page.ts'
import { robotsText, sitemapXml } from './pages/robots.ts'
import { aboutSamplePage, failurePage, guidePage, indexPage, notFoundPage } from './pages/text-pages.ts'

export { readAssets } from './lib/read-assets.ts'
export type { CatalogueCaller } from './lib/catalogue-caller.ts'
export type { Assets } from './lib/page-request.ts'

export type CatalogueSettings = {
  caller: CatalogueCaller
  assets: Assets
  now?: () => Date
  /** False renders every page anew; the bench measures that way. */
  keepPages?: boolean
  /** Told of a page that could not be made, with the code the reader sees. */
  onProblem?: (problem: unknown, code: string) => void
}

type Rendered = { body: string; status?: number; kept?: boolean }
type Render = (request: PageRequest, param: (name: string) => string) => Rendered | Promise<Rendered>

/** The public site as a Hono app, Vietnamese at its root and English below /en, and how to drop the pages it keeps. */
export function createCatalogue({
  caller,
  assets,
  now = () => new Date(),
  keepPages = true,
  onProblem,
}: CatalogueSettings) {
  const app = new Hono()
  const cache = createPageCache()
  const pages: [string, Render][] = [
    ['/', async (request) => ({ body: homePage(request, await caller.front()) })],
    [
      '/tim-kiem',
      async (request) => {
        const query = listQuery(request.search)
        return { body: listPage(request, await caller.search(query), query), kept: query.text === '' }
      },
    ],
    ['/san-pham/:code', async (request, param) => productPage(request, await caller.listing({ code: param('code') }))],
    ['/doanh-nghiep', async (request) => ({ body: enterprisesPage(request, await caller.enterprises()) })],
    [
      '/doanh-nghiep/:slug',
      async (request, param) => ({
        body: enterprisePage(request, await caller.enterprise({ slug: param('slug'), on: request.on })),
      }),
    ],
    ['/van-ban', (request) => ({ body: documentsPage(request) })],
    ['/huong-dan', (request) => ({ body: guidePage(request) })],
    ['/du-lieu-mau', (request) => ({ body: aboutSamplePage(request) })],
    ['/danh-sach', async (request) => ({ body: indexPage(request, await caller.index({ letter: null }), null) })],
    [
      '/danh-sach/:letter',
      async (request, param) => {
        const letter = param('letter').slice(0, 2)
        const index = await caller.index({ letter })
        return index.rows.length === 0
          ? { body: notFoundPage(request), status: 404 }
          : { body: indexPage(request, index, letter) }
      },
    ],
  ]
  for (const [path, render] of pages) {
    app.get(path, (context) => answer(context, 'vi', render))
    app.get(path === '/' ? '/en' : `/en${path}`, (context) => answer(context, 'en', render))
  }
  for (const path of ['/goi-y', '/en/goi-y'])
    app.get(path, async (context) => {
      const suggestions = await caller.suggest({ text: (context.req.query('q') ?? '').slice(0, 200) })
      return context.json(suggestions, 200, { 'cache-control': 'public, max-age=60' })
    })
  app.get('/robots.txt', (context) => context.text(robotsText(new URL(context.req.url).origin)))
  app.get('/sitemap.xml', async (context) =>
    context.body(sitemapXml(new URL(context.req.url).origin, await caller.sitemap()), 200, {
      'content-type': 'application/xml; charset=utf-8',
    }),
  )
  app.get('/bieu-tuong.svg', (context) =>
    context.body(emblemFile, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
  )
  app.notFound((context) => {
    const language = context.req.path === '/en' || context.req.path.startsWith('/en/') ? 'en' : 'vi'
    return answer(context, language, (request) => ({ body: notFoundPage(request), status: 404, kept: false }))
  })
  return { app, dropPages: cache.drop, setTrusted: cache.setTrusted }

  async function answer(context: Context, language: 'vi' | 'en', render: Render): Promise<Response> {
    const moment = now()
    const today = dayAt(moment)
    const { url } = context.req.raw
    const key = `${today} ${url.slice(url.indexOf('/', 8))}`
    const kept = keepPages ? cache.find(key) : undefined
    if (kept) return send(context, kept)
    const request = requestOf(url, language, today)
    const since = cache.age()
    try {
      const {
        body,
        status = 200,
        kept: mayKeep = true,
      } = await render(request, (name) => context.req.param(name) ?? '')
      const isKept = keepPages && mayKeep
      const page = readyPage(body, status, { again: isKept })
      if (isKept) cache.keep(key, page, since)
      return await send(context, page)
    } catch (problem) {
      if (isNotFound(problem)) return send(context, readyPage(notFoundPage(request), 404, { again: false }))
      const code = crypto.randomUUID().slice(0, 8)
      onProblem?.(problem, code)
      return context.html(failurePage(request, code, moment), 500, { 'cache-control': 'no-store' })
    }
  }

  function requestOf(url: string, language: 'vi' | 'en', today: string): PageRequest {
    const { pathname, searchParams } = new URL(url)
    const path = language === 'en' ? pathname.replace(/^\/en(?=\/|$)/, '') || '/' : pathname
    const asked = searchParams.get('ngay') ?? ''
    return {
      language,
      words: wordsOf(language),
      path,
      search: searchParams,
      today,
      on: isDay(asked) ? asked : today,
      assets,
    }
  }
}

/** Shared caches may keep a page a minute, and show it ten more while they fetch the next. */
async function send(context: Context, page: KeptPage): Promise<Response> {
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': page.status === 404 ? 'no-cache' : 'public, max-age=0, s-maxage=60, stale-while-revalidate=600',
    vary: 'accept-encoding',
  }
  if (page.etag !== null) headers.etag = page.etag
  if (page.etag !== null && context.req.header('if-none-match') === page.etag) return context.body(null, 304, headers)
  const encoding = encodingFor(context.req.header('accept-encoding'))
  if (encoding !== 'identity') headers['content-encoding'] = encoding
  const body = page.body(encoding)
  return context.body(body instanceof Promise ? await body : body, page.status as 200, headers)
}

const emblemFile =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="8" fill="#9e1b1e"/><path d="M11 13h18M11 20h18M11 27h11" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>'
