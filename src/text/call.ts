/**
 * Whether this code is the package that owners install. It is built: Node runs no TypeScript under
 * node_modules.
 */
export const IS_PACKAGE = import.meta.url.endsWith('.js')

/**
 * How a command is called: through npm in a checkout; by its own name where the package is
 * installed, whose folder npx finds.
 * @param name of the command, such as `check`
 * @param options such as `--all`
 */
export function callOf(name: string, options = ''): string {
  if (IS_PACKAGE) return `npx dated-facts ${name} ${options}`.trimEnd()
  const script = name === 'start' ? 'npm start' : `npm run ${name}`
  return options === '' ? script : `${script} -- ${options}`
}

/**
 * Where a document stands, seen from the folder of the timeline.
 * @param name such as `format.md`
 */
export function docOf(name: string): string {
  return IS_PACKAGE ? `node_modules/dated-facts/docs/${name}` : `docs/${name}`
}
