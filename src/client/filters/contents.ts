/** Marks the line of the table of contents whose part of the list is at the top of the window. */
const contents = document.querySelector('.contents')

const lines = new Map<Element, HTMLAnchorElement>()
for (const link of contents?.querySelectorAll('a') ?? []) {
  const part = document.getElementById(decodeURIComponent(link.hash.slice(1)))
  if (part) lines.set(part, link)
}

// The innermost part comes last.
const inBand = new Set<Element>()
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) inBand.add(target)
      else inBand.delete(target)
    const current = [...lines.keys()].findLast((part) => inBand.has(part))
    for (const [part, link] of lines)
      if (part === current) link.setAttribute('aria-current', 'location')
      else link.removeAttribute('aria-current')
  },
  // A line a fifth down the window.
  { rootMargin: '-20% 0px -79% 0px' },
)
for (const part of lines.keys()) observer.observe(part)

export {}
