import type { EnterpriseDetail, EnterpriseList } from '@vnit/domain/products'
import { html } from '../lib/html.ts'
import { href, type PageRequest } from '../lib/page-request.ts'
import { numberText } from '../lib/show.ts'
import { keepVietnamese, listingItem, sampleMark } from '../parts/listing-item.ts'
import { shell } from '../parts/shell.ts'

/** An enterprise: who it is, and all its listings, past ones too. */
export function enterprisePage(request: PageRequest, { enterprise, listings }: EnterpriseDetail): string {
  const { words, language } = request
  const facts = [
    [words.enterprise.legalName, enterprise.legalName, 'vi'],
    [words.enterprise.englishName, enterprise.englishName, 'en'],
    [words.enterprise.taxCode, enterprise.taxCode, null],
    [words.enterprise.province, enterprise.province, 'vi'],
    [words.enterprise.founded, String(enterprise.foundedYear), null],
  ] as const
  const main = html`<h1${keepVietnamese(request)}>${enterprise.shortName}${enterprise.sample && sampleMark(request)}</h1>
<dl class="facts">${facts.map(([name, value, tongue]) => html`<div><dt>${name}</dt><dd${tongue && tongue !== language && html` lang="${tongue}"`}>${value}</dd></div>`)}</dl>
<h2>${words.enterprise.products} (${numberText(listings.length, language)})</h2>
<ol class="items">${listings.map((row) => listingItem(request, row, 3))}</ol>`
  return shell(request, {
    title: enterprise.shortName,
    crumbs: [{ name: words.navigation.enterprises, path: '/doanh-nghiep' }],
    sample: enterprise.sample,
    main,
  })
}

/** All enterprises in Vietnamese order. */
export function enterprisesPage(request: PageRequest, { rows }: EnterpriseList): string {
  const { words, language } = request
  const main = html`<h1>${words.enterprise.title}</h1>
    <p>${words.enterprise.listIntro}</p>
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">${words.enterprise.name}</th>
          <th scope="col">${words.enterprise.province}</th>
          <th scope="col">${words.enterprise.products}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => html`<tr><th scope="row"><a href="${href(request, `/doanh-nghiep/${row.slug}`)}"${keepVietnamese(request)}>${row.shortName}</a>${row.sample && sampleMark(request)}<span class="small"${keepVietnamese(request)}>${row.legalName}</span></th><td${keepVietnamese(request)}>${row.province}</td><td>${words.enterprise.listings(numberText(row.listings, language))}, ${words.enterprise.inForce(numberText(row.inForce, language))}</td></tr>`)}
      </tbody>
    </table>`
  return shell(request, { title: words.enterprise.title, main })
}
