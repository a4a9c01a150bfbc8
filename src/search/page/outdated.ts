/**
 * Whether the server has another version of the open page, as after a deployment: one whose search
 * index has other facts, or whose scripts have other names. False where the server does not answer.
 */
export async function isOutdated(): Promise<boolean> {
  // The browser's own copy may be the outdated one; it is replaced, so that a reload helps.
  const answer = await fetch(location.href, { cache: 'reload' }).catch(() => undefined)
  if (answer?.ok !== true) return false
  const latest = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return partsOf(latest) !== partsOf(document)
}

function partsOf(page: Document): string {
  const search = page.querySelector<HTMLElement>('timeline-search')
  const scripts = [...page.scripts].map((script) => script.getAttribute('src'))
  return JSON.stringify([search?.dataset['version'], scripts])
}
