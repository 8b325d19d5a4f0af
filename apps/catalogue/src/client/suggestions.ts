type Suggestions = {
  products: { code: string; name: string }[]
  enterprises: { slug: string; name: string }[]
}

const waitMs = 150
const headings = { vi: ['Sản phẩm', 'Doanh nghiệp'], en: ['Products', 'Enterprises'] } as const

/**
 * Turns a search field into a combobox: arrows choose, Enter goes to the choice or searches what was typed, Escape closes.
 * The typed text is never changed, and nothing is asked while an input method is composing.
 */
export function startSuggestions(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search]')
  if (!input || input.getAttribute('role') === 'combobox') return
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi'
  const list = document.createElement('div')
  list.id = `${input.id}-goi-y`
  list.className = 'suggestions'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', form.querySelector('label')?.textContent ?? '')
  input.after(list)
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
    ['aria-autocomplete', 'list'],
  ] as const)
    input.setAttribute(name, value)
  let asked = 0
  let timer = 0

  input.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) return
    clearTimeout(timer)
    timer = window.setTimeout(() => void ask(), waitMs)
  })
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter') {
      const chosen = list.querySelector<HTMLAnchorElement>('[aria-selected=true]')
      if (!chosen || list.hidden) return
      event.preventDefault()
      chosen.click()
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    }
  })
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) close()
  })

  async function ask(): Promise<void> {
    const text = input?.value.trim() ?? ''
    const turn = ++asked
    if (text.length < 2) return close()
    const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(text)}`).catch(() => null)
    if (turn !== asked || !answer?.ok) return
    show((await answer.json()) as Suggestions)
  }

  function show({ products, enterprises }: Suggestions): void {
    const root = language === 'en' ? '/en' : ''
    const groups = [
      products.map(({ code, name }) => ({ href: `${root}/san-pham/${code}`, name })),
      enterprises.map(({ slug, name }) => ({ href: `${root}/doanh-nghiep/${slug}`, name })),
    ]
    list.replaceChildren(
      ...groups.flatMap((options, at) =>
        options.length > 0 ? [group(headings[language][at] as string, options, at)] : [],
      ),
    )
    const isOpen = list.childElementCount > 0
    list.hidden = !isOpen
    input?.setAttribute('aria-expanded', String(isOpen))
    input?.removeAttribute('aria-activedescendant')
  }

  function group(name: string, options: { href: string; name: string }[], at: number): HTMLElement {
    const box = document.createElement('div')
    box.setAttribute('role', 'group')
    const heading = document.createElement('p')
    heading.id = `${list.id}-${at}`
    heading.textContent = name
    box.setAttribute('aria-labelledby', heading.id)
    box.append(heading, ...options.map((option, index) => link(option, `${list.id}-${at}-${index}`)))
    return box
  }

  function link({ href, name }: { href: string; name: string }, id: string): HTMLAnchorElement {
    const option = document.createElement('a')
    option.id = id
    option.href = href
    option.textContent = name
    option.lang = 'vi'
    option.tabIndex = -1
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    return option
  }

  function move(step: number): void {
    const options = [...list.querySelectorAll<HTMLElement>('[role=option]')]
    if (list.hidden || options.length === 0) return
    const before = options.findIndex((one) => one.getAttribute('aria-selected') === 'true')
    const after = options[(before + step + options.length + (before < 0 && step < 0 ? 1 : 0)) % options.length]
    options[before]?.setAttribute('aria-selected', 'false')
    after?.setAttribute('aria-selected', 'true')
    if (after) input?.setAttribute('aria-activedescendant', after.id)
  }

  function close(): void {
    list.hidden = true
    input?.setAttribute('aria-expanded', 'false')
    input?.removeAttribute('aria-activedescendant')
  }
}
