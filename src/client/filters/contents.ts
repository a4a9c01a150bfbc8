import { setAttribute } from './set-attribute.ts'

/**
 * Marks the lines of the table of contents whose parts of the list are on a line a fifth down the
 * window: a month, and its year.
 */
for (const line of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
  const part = document.getElementById(decodeURIComponent(line.hash.slice(1)))
  const watch = new IntersectionObserver(
    (entries) => {
      setAttribute(line, 'aria-current', entries.at(-1)?.isIntersecting ? 'location' : null)
    },
    { rootMargin: '-20% 0px -79% 0px' },
  )
  if (part) watch.observe(part)
}
