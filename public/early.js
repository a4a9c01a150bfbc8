// Runs before the first paint. facets.test.ts holds its filters, appearance.spec.ts its theme key.
{
  const root = document.documentElement
  root.dataset.scripts = ''
  const filters = 'q|topic|person|organisation|place|source|status|precision|year|from|to|known'
  if (new RegExp(`[?&](${filters})=.`).test(location.search)) root.classList.add('filtering')

  const savedTheme = () => {
    try {
      return localStorage.getItem('timeline-theme')
    } catch {
      return null
    }
  }

  const apply = (theme) => {
    const chosen = /^(light|dark)$/.test(theme)
    if (chosen) root.dataset.theme = theme
    else delete root.dataset.theme
    for (const meta of document.querySelectorAll('meta[data-scheme]')) {
      const { scheme } = meta.dataset
      const ownMedia = scheme === theme ? 'all' : 'not all'
      meta.media = chosen ? ownMedia : `(prefers-color-scheme: ${scheme})`
    }
  }

  const applySaved = () => apply(savedTheme())
  applySaved()
  addEventListener('storage', applySaved)
  addEventListener('pageshow', applySaved)
  document.addEventListener('themechoice', ({ detail }) => apply(detail))
}
