/**
 * Makes a body’s links absolute, for readers outside the site.
 * @param html a compiled body of a fact
 * @param address the site’s address with its base path
 */
export function absoluteLinks(html: string, address: string): string {
  return html.replaceAll(`href="${new URL(address).pathname}`, `href="${address}`)
}
