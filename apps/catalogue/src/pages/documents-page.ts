import { criteriaVersions, productGroupNames, ruleSets } from '@vnit/domain/products'
import { html } from '../lib/html.ts'
import type { PageRequest } from '../lib/page-request.ts'
import { dayText } from '../lib/show.ts'
import { shell } from '../parts/shell.ts'

/** The circulars in their order, when each was in force, and its criteria with how sure each one is. */
export function documentsPage(request: PageRequest): string {
  const { words, language } = request
  const { documents, product } = words
  const newest = criteriaVersions.toReversed()
  const main = html`<h1>${documents.title}</h1>
    <p>${documents.intro}</p>
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">${documents.number}</th>
          <th scope="col">${documents.issued}</th>
          <th scope="col">${documents.from}</th>
          <th scope="col">${documents.to}</th>
          <th scope="col">${documents.sure}</th>
        </tr>
      </thead>
      <tbody>
        ${newest.map(
          (one) =>
            html`<tr>
              <th scope="row"><a href="#${one.id.replace('/', '-')}">${one.number}</a></th>
              <td>${dayText(one.issuedOn)}</td>
              <td>${dayText(one.validFrom)}</td>
              <td>${one.validTo ? dayText(one.validTo) : documents.now}</td>
              <td>${product.sure[one.sure.rules]}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${newest.map(
      (one) =>
        html`<section id="${one.id.replace('/', '-')}">
          <h2>${documents.rules(one.number)}</h2>
          <table class="plain">
            <thead>
              <tr>
                <th scope="col">${product.clause}</th>
                <th scope="col">${documents.group}</th>
                <th scope="col">${product.requirement}</th>
                <th scope="col">${documents.sure}</th>
              </tr>
            </thead>
            <tbody>
              ${ruleSets.get(one.id)?.rules.map(
                (rule) =>
                  html`<tr>
                    <th scope="row">${rule.clause}</th>
                    <td>${rule.group ? productGroupNames[rule.group][language] : documents.general}</td>
                    <td>${rule.requirement[language]}</td>
                    <td>${product.sure[rule.sure]}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </section>`,
    )}`
  return shell(request, { title: documents.title, description: documents.intro, sample: false, main })
}
