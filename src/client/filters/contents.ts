/**
 * Marks the lines of the table of contents whose parts of the list are on a line a fifth down the
 * window: a month, and its year.
 */
for (const line of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
  const part = document.getElementById(decodeURIComponent(line.hash.slice(1)))
  const watch = new IntersectionObserver(
    (entries) => {
      line.setAttribute('aria-current', entries.at(-1)?.isIntersecting ? 'location' : 'false')
    },
    { rootMargin: '-20% 0% -79%' },
  )
  if (part) watch.observe(part)
}
