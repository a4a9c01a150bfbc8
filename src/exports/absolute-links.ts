/**
 * A body’s links begin at the site’s root, which nobody else’s page has.
 * @param html as a fact’s body is compiled
 * @param address the site’s, with its base path
 */
export function absoluteLinks(html: string, address: string): string {
  return html.replaceAll(`href="${new URL(address).pathname}`, `href="${address}`)
}
