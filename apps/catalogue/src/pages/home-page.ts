import { productGroupNames, productGroupSchema, type CatalogueFront, type ShortRow } from '@vnit/domain/products'
import { html, type Html } from '../lib/html.ts'
import { href, type PageRequest } from '../lib/page-request.ts'
import { dayText, numberText } from '../lib/show.ts'
import { keepVietnamese } from '../parts/listing-item.ts'
import { searchForm } from '../parts/search-form.ts'
import { shell } from '../parts/shell.ts'

const examples = ['phần mềm kế toán', 'hđđt', 'may chu', 'chuwx kys soos']

/** The front page: the search box, four groups with counts, three short lists, three doors. */
export function homePage(request: PageRequest, front: CatalogueFront): string {
  const { words, language } = request
  const { home } = words
  const main = html`<section class="hero">
      <h1>${home.title}</h1>
      <p>${home.intro}</p>
      ${searchForm(request)}
      <p class="examples">
        ${words.search.examples}
        ${examples.map((one) => html`<a href="${href(request, `/tim-kiem?q=${encodeURIComponent(one)}`)}" lang="vi">${one}</a> `)}
      </p>
    </section>
    <section>
      <h2>${home.groups}</h2>
      <ul class="tiles">
        ${productGroupSchema.options.map(
          (group) =>
            html`<li>
              <a class="tile" href="${href(request, `/tim-kiem?nhom=${group}`)}"
                ><span class="tile-number">${numberText(front.groups[group], language)}</span
                ><span class="tile-name">${productGroupNames[group][language]}</span
                ><span class="small">${request.words.inForceShort}</span></a
              >
            </li>`,
        )}
      </ul>
    </section>
    <div class="three">
      ${shortList(request, home.newest, front.newest, '/tim-kiem?xep=newest')}
      ${shortList(request, home.ending, front.ending, '/tim-kiem?tt=expiring&loc=1&xep=ending')}
      ${shortList(request, home.revoked, front.revoked, '/tim-kiem?tt=revoked&loc=1')}
    </div>
    <section>
      <h2>${home.doors}</h2>
      <ul class="doors">
        ${(
          [
            ['/tim-kiem', home.door.officer],
            ['/doanh-nghiep', home.door.enterprise],
            ['/danh-sach', home.door.citizen],
          ] as const
        ).map(
          ([path, [name, text]]) =>
            html`<li>
              <a href="${href(request, path)}">${name}</a>
              <p>${text}</p>
            </li>`,
        )}
      </ul>
    </section>`
  return shell(request, { title: words.siteName, description: home.intro, main })
}

function shortList(request: PageRequest, title: string, rows: readonly ShortRow[], path: string): Html {
  const { home } = request.words
  if (rows.length === 0)
    return html`<section>
      <h2>${title}</h2>
      <p>${home.none}</p>
    </section>`
  return html`<section>
    <h2>${title}</h2>
    <ul class="short">
      ${rows.map((row) => html`<li><a href="${href(request, `/san-pham/${row.code}`)}"${keepVietnamese(request)}>${row.name}</a><span class="small"><span${keepVietnamese(request)}>${row.enterpriseName}</span> · <time datetime="${row.day}">${dayText(row.day)}</time></span></li>`)}
    </ul>
    <p>
      <a href="${href(request, path)}">${home.all}<span class="unseen">: ${title}</span></a>
    </p>
  </section>`
}
