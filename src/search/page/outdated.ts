/**
 * Whether the server has a newer version of the open page, after a deployment: with another version of
 * the index, or scripts with other names. False if the server does not answer.
 */
export async function isOutdated(): Promise<boolean> {
  // Bypasses and replaces the browser's cached copy, so that a reload gets the new page.
  const answer = await fetch(location.href, { cache: 'reload' }).catch(() => undefined)
  if (answer?.ok !== true) return false
  const latest = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return versionsOf(latest) !== versionsOf(document)
}

function versionsOf(page: Document): string {
  const search = page.querySelector<HTMLElement>('timeline-search')
  const scripts = [...page.scripts].map((script) => script.getAttribute('src'))
  return JSON.stringify([search?.dataset['version'], scripts])
}
