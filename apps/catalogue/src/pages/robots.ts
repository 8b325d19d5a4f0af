import type { Sitemap } from '@vnit/domain/products'

/** What search engines may read: everything but the endless combinations of filters. */
export function robotsText(origin: string): string {
  return `User-agent: *\nDisallow: /admin\nDisallow: /trpc\nDisallow: /goi-y\nDisallow: /en/goi-y\nSitemap: ${origin}/sitemap.xml\n`
}

/** All public pages in both languages. */
export function sitemapXml(origin: string, { listings, enterprises }: Sitemap): string {
  const fixed = ['/', '/tim-kiem', '/doanh-nghiep', '/van-ban', '/huong-dan', '/du-lieu-mau', '/danh-sach']
  const paths = [
    ...fixed.map((path) => ({ path, day: null })),
    ...listings.map(({ code, changedAt }) => ({ path: `/san-pham/${code}`, day: changedAt.slice(0, 10) })),
    ...enterprises.map((slug) => ({ path: `/doanh-nghiep/${slug}`, day: null })),
  ]
  const entry = ({ path, day }: { path: string; day: string | null }) => {
    const vi = `${origin}${path}`
    const en = `${origin}/en${path === '/' ? '' : path}`
    const links = `<xhtml:link rel="alternate" hreflang="vi" href="${vi}"/><xhtml:link rel="alternate" hreflang="en" href="${en}"/>`
    const changed = day === null ? '' : `<lastmod>${day}</lastmod>`
    return [vi, en].map((address) => `<url><loc>${address}</loc>${changed}${links}</url>`).join('\n')
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${paths.map(entry).join('\n')}\n</urlset>\n`
}
