import { html, type Html } from '../lib/html.ts'
import { href, type PageRequest } from '../lib/page-request.ts'
import { dayText } from '../lib/show.ts'

export type Crumb = { name: string; path: string }

export type Shell = {
  title: string
  description?: string
  crumbs?: readonly Crumb[]
  /** False keeps the page out of search engines. */
  indexed?: boolean
  sample?: boolean
  main: Html
}

/** The whole document around a page: head, header, breadcrumb, main, footer. No script or style stands in it. */
export function shell(
  request: PageRequest,
  { title, description, crumbs = [], indexed = true, sample = true, main }: Shell,
): string {
  const { words, language, assets } = request
  const query = request.search.size > 0 ? `?${request.search}` : ''
  const here = (wanted: 'vi' | 'en') => href({ language: wanted }, request.path) + query
  const other = language === 'vi' ? 'en' : 'vi'
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === words.siteName ? title : `${title} – ${words.siteName}`}</title>
        ${description && html`<meta name="description" content="${description}" />`}
        ${!indexed && html`<meta name="robots" content="noindex" />`}
        <meta name="theme-color" content="#9e1b1e" />
        ${assets.fonts.map((font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />`)}
        ${assets.styles.map((file) => html`<link rel="stylesheet" href="${file}" />`)}
        <link rel="icon" href="/bieu-tuong.svg" type="image/svg+xml" />
        <link rel="alternate" hreflang="vi" href="${here('vi')}" />
        <link rel="alternate" hreflang="en" href="${here('en')}" />
        ${assets.script && html`<script type="module" src="${assets.script}"></script>`}
      </head>
      <body>
        <a class="skip" href="#noi-dung">${words.skip}</a>
        <header class="header">
          <div class="wide header-row">
            <a class="brand" href="${href(request, '/')}">${emblem}<span>${words.siteName}</span></a>
            <nav aria-label="${words.navigation.label}">
              <ul>
                ${navigation(request)}
              </ul>
            </nav>
            <a class="language" href="${here(other)}" lang="${other}" hreflang="${other}"
              ><abbr title="${words.otherLanguage.label}">${words.otherLanguage.short}</abbr></a
            >
          </div>
        </header>
        ${
          sample &&
          html`<aside class="sample-band" aria-label="${words.sample.label}">
            <p class="wide">
              <span class="sample-mark">${words.sample.label}</span> ${words.sample.band}
              <a href="${href(request, '/du-lieu-mau')}">${words.sample.more}</a>
            </p>
          </aside>`
        }
        ${crumbs.length > 0 && breadcrumb(request, crumbs)}
        <main id="noi-dung" class="wide" tabindex="-1">${main}</main>
        ${footer(request)}
      </body>
    </html> `.text
}

function navigation(request: PageRequest): Html[] {
  const { search, enterprises, documents, guide } = request.words.navigation
  const places = [
    ['/tim-kiem', search],
    ['/doanh-nghiep', enterprises],
    ['/van-ban', documents],
    ['/huong-dan', guide],
  ] as const
  return places.map(([path, name]) => {
    const isHere = request.path === path || request.path.startsWith(`${path}/`)
    return isHere
      ? html`<li><a href="${href(request, path)}" aria-current="page">${name}</a></li>`
      : html`<li><a href="${href(request, path)}">${name}</a></li>`
  })
}

function breadcrumb(request: PageRequest, crumbs: readonly Crumb[]): Html {
  const { words } = request
  return html`<nav class="wide breadcrumb" aria-label="${words.breadcrumb}">
    <ol>
      <li><a href="${href(request, '/')}">${words.home_}</a></li>
      ${crumbs.map(({ name, path }) => html`<li><a href="${href(request, path)}">${name}</a></li>`)}
    </ol>
  </nav>`
}

const emblem = html`<svg class="emblem" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
  <rect width="40" height="40" rx="8" />
  <path d="M11 13h18M11 20h18M11 27h11" />
</svg>`

const footers = new Map<string, Html>()

/** The footer is the same on all pages of a language on a day. */
function footer(request: PageRequest): Html {
  const key = `${request.language} ${request.today}`
  const found = footers.get(key)
  if (found) return found
  const { words } = request
  const made = html`<footer class="footer">
    <div class="wide">
      <p>${words.footer.issuer}</p>
      <p>${words.footer.contact}</p>
      <ul>
        <li><a href="${href(request, '/danh-sach')}">${words.footer.sitemap}</a></li>
        <li><a href="${href(request, '/huong-dan')}">${words.navigation.guide}</a></li>
        <li><a href="${href(request, '/du-lieu-mau')}">${words.sample.more}</a></li>
      </ul>
      <p>${words.footer.accessibility} ${words.footer.licence}</p>
      <p>${words.footer.data(dayText(request.today))}</p>
    </div>
  </footer>`
  if (footers.size > 8) footers.clear()
  footers.set(key, made)
  return made
}
