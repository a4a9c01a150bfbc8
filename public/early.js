// facets.test.ts holds its filters, appearance.spec.ts its theme key.
{
  const root = document.documentElement
  root.dataset.scripts = ''
  const filters = 'q|topic|person|organisation|place|source|status|precision|year|from|to|known'
  if (new RegExp(`[?&](${filters})=.`).test(location.search)) root.classList.add('filtering')

  const apply = (theme) => {
    const chosen = /^(light|dark)$/.test(theme)
    if (chosen) root.dataset.theme = theme
    else delete root.dataset.theme
    for (const meta of document.querySelectorAll('meta[data-scheme]')) {
      const { scheme } = meta.dataset
      const own = scheme === theme ? 'all' : 'not all'
      meta.media = chosen ? own : `(prefers-color-scheme: ${scheme})`
    }
  }

  const applySaved = () => {
    let theme
    try {
      theme = localStorage.getItem('timeline-theme')
    } catch {}
    apply(theme)
  }
  applySaved()
  addEventListener('storage', applySaved)
  addEventListener('pageshow', applySaved)
  document.addEventListener('themechoice', ({ detail }) => apply(detail))
}
