import type { ListingIndex } from '@vnit/domain/products'
import { html } from '../lib/html.ts'
import { href, type PageRequest } from '../lib/page-request.ts'
import { dayText, numberText } from '../lib/show.ts'
import { keepVietnamese } from '../parts/listing-item.ts'
import { searchForm } from '../parts/search-form.ts'
import { shell } from '../parts/shell.ts'

/** How to search, how results are ordered, what states and verdicts mean. */
export function guidePage(request: PageRequest): string {
  const { title, sections } = request.words.guide
  const main = html`<h1>${title}</h1>
    ${sections.map(
      (one) =>
        html`<section>
          <h2>${one.heading}</h2>
          <p>${one.text}</p>
        </section>`,
    )}`
  return shell(request, { title, sample: false, main })
}

/** What is invented, and how to tell. */
export function aboutSamplePage(request: PageRequest): string {
  const { title, paragraphs } = request.words.aboutSample
  return shell(request, {
    title,
    sample: false,
    main: html`<h1>${title}</h1>
      ${paragraphs.map((one) => html`<p>${one}</p>`)}`,
  })
}

/** Names by first letter: the way for those who do not search. */
export function indexPage(request: PageRequest, { letters, rows }: ListingIndex, letter: string | null): string {
  const { words, language } = request
  const { index } = words
  const title = letter === null ? index.title : index.letter(letter)
  const main = html`<h1>${title}</h1>
    <p>${index.intro}</p>
    <ul class="letters">
      ${letters.map(
        (one) =>
          html`<li>
            <a
              href="${href(request, `/danh-sach/${one.letter}`)}"
              ${one.letter === letter && html` aria-current="page"`}
              >${one.letter} <span class="small">(${numberText(one.count, language)})</span></a
            >
          </li>`,
      )}
    </ul>
    ${
      rows.length > 0 &&
      html`<ul class="short">
        ${rows.map((row) => html`<li><a href="${href(request, `/san-pham/${row.code}`)}" ${keepVietnamese(request)}>${row.name}</a><span class="small" ${keepVietnamese(request)}>${row.enterpriseName}</span></li>`)}
      </ul>`
    }`
  return shell(request, { title, crumbs: letter === null ? [] : [{ name: index.title, path: '/danh-sach' }], main })
}

/** 404, with a way on. */
export function notFoundPage(request: PageRequest): string {
  const { notFound } = request.words
  const main = html`<h1>${notFound.title}</h1>
    <p>${notFound.text}</p>
    ${searchForm(request)}`
  return shell(request, { title: notFound.title, indexed: false, sample: false, main })
}

/** A calm page for a defect of ours, with the code that finds it in the log. */
export function failurePage(request: PageRequest, code: string, at: Date): string {
  const { failure } = request.words
  const query = request.search.size > 0 ? `?${request.search}` : ''
  const time = new Date(at.getTime() + 7 * 3_600_000).toISOString()
  const main = html`<h1>${failure.title}</h1>
    <p>${failure.text}</p>
    <p><a class="button" href="${href(request, request.path)}${query}">${failure.again}</a></p>
    <p class="small">${failure.code}: <code>${code}</code> · ${time.slice(11, 19)} ${dayText(time.slice(0, 10))}</p>`
  return shell(request, { title: failure.title, indexed: false, sample: false, main })
}
