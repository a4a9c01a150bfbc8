// See src/client/site/theme-switch.ts.
{
  const root = document.documentElement
  root.dataset.scripts = ''
  const filters = 'q|topic|person|organisation|place|source|status|precision|year|from|to|known'
  if (new RegExp(`[?&](${filters})=.`).test(location.search)) root.classList.add('filtering')

  const kept = () => {
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
      const own = scheme === theme ? 'all' : 'not all'
      meta.media = chosen ? own : `(prefers-color-scheme: ${scheme})`
    }
  }

  const applyKept = () => apply(kept())
  applyKept()
  addEventListener('storage', applyKept)
  addEventListener('pageshow', applyKept)
  document.addEventListener('themechoice', ({ detail }) => apply(detail))
}
