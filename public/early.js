// Before the first paint, hence no module and first in the body: that scripts run, the reader's own
// choice of light or dark (src/client/theme-switch.ts), and a list that waits for its filters.
{
  const root = document.documentElement
  root.dataset.scripts = ''
  // Else the list would jump; filter.css shows it all the same where they do not come.
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
    const chosen = theme === 'light' || theme === 'dark'
    if (chosen) root.dataset.theme = theme
    else delete root.dataset.theme
    for (const meta of document.querySelectorAll('meta[data-scheme]')) {
      const { scheme } = meta.dataset
      const own = scheme === theme ? 'all' : 'not all'
      meta.media = chosen ? own : `(prefers-color-scheme: ${scheme})`
    }
  }

  apply(kept())
  document.addEventListener('themechoice', ({ detail }) => apply(detail))
  // In another tab, or while this page lay in the history.
  addEventListener('storage', () => apply(kept()))
  addEventListener('pageshow', ({ persisted }) => persisted && apply(kept()))
}
