import { html, type Html } from '../lib/html.ts'
import { href, type PageRequest } from '../lib/page-request.ts'

/** The search box: an ordinary form; the script adds suggestions when it is there. */
export function searchForm(request: PageRequest, text = '', hidden: readonly [string, string][] = []): Html {
  const { words } = request
  return html`<form
    class="search"
    role="search"
    action="${href(request, '/tim-kiem')}"
    data-suggest="${href(request, '/goi-y')}"
  >
    <label for="q">${words.search.label}</label>
    <div class="search-row">
      <div class="search-box">
        <input id="q" name="q" type="search" value="${text}" maxlength="200" autocomplete="off" spellcheck="false" />
      </div>
      <button class="button">${words.search.button}</button>
    </div>
    ${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
  </form>`
}
