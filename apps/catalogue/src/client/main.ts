import './styles.css'

/** Pages are complete without this. Suggestions are loaded when somebody first goes to the search box. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) {
  form.addEventListener(
    'focusin',
    () => void import('./suggestions.ts').then(({ startSuggestions }) => startSuggestions(form)),
    {
      once: true,
    },
  )
}

/** Filters lie open beside the results on wide screens, and behind their button on phones. */
const panel = document.querySelector<HTMLDetailsElement>('[data-filter-panel]')
if (panel) {
  const wide = matchMedia('(min-width: 64rem)')
  const fit = () => void (panel.open = wide.matches)
  wide.addEventListener('change', fit)
  fit()
}
