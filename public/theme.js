// The reader’s own choice of light or dark, and that scripts run at all, before the first paint:
// hence no module, and first in the body. src/client/theme-switch.ts is where the choice is made.
{
  const root = document.documentElement
  root.dataset.scripts = ''

  const kept = () => {
    try {
      return localStorage.getItem('timeline-theme')
    } catch {
      return null
    }
  }

  // Whatever is neither light nor dark is the system’s.
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
  // Chosen in another tab, or while this page lay in the history.
  addEventListener('storage', () => apply(kept()))
  addEventListener('pageshow', ({ persisted }) => persisted && apply(kept()))
}
