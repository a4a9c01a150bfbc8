/** The name and the address of a licence. */
export interface Licence {
  readonly name: string
  readonly address: string
}

/**
 * A licence by its SPDX identifier. Creative Commons licences lead to their plain-language page,
 * all others to the text in the SPDX list.
 */
export function licenceOf(spdx: string): Licence {
  const [, terms, version] = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(spdx) ?? []
  if (terms !== undefined && version !== undefined) {
    const address = `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
    return { name: `CC ${terms} ${version}`, address }
  }
  if (spdx === 'CC0-1.0')
    return { name: 'CC0 1.0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' }
  return { name: spdx, address: `https://spdx.org/licenses/${encodeURIComponent(spdx)}.html` }
}
