import { evaluate } from 'satteri'
import { jsx, type Child, type Html } from './html.ts'
import { COMPONENTS, type BodyContext, type ComponentName } from './mdx-components.ts'

/**
 * Compiles a body that the allow-list has passed to HTML, without Vite and without a module.
 * Smart punctuation is off: what the editor typed is what the reader sees, quotations above all.
 * @param body MDX with the components of `COMPONENTS` and nothing else of MDX
 */
export function compileBody(body: string, context: BodyContext): string {
  if (body.trim() === '') return ''
  const render = renderer(context.base)
  const { default: content } = evaluate(body, {
    Fragment: FRAGMENT,
    jsx: render,
    jsxs: render,
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
    features: { smartPunctuation: false, gfm: { footnotes: false } },
  }) as { default: (props: unknown) => Html }
  return content({ components: componentsFor(context) }).source.trim()
}

const FRAGMENT = 'fragment'

/** A JSX runtime for what Markdown makes; the components’ own HTML does not pass through it. */
function renderer(base: string): (type: unknown, props: unknown) => Html {
  return (type, props) => {
    const given = props as Readonly<Record<string, unknown>>
    return type === FRAGMENT ? jsx(undefined, given) : jsx(type, forSite(given, base))
  }
}

/** Paths of the site get its base; a column’s alignment becomes a class, since the policy forbids styles. */
function forSite(
  { style, href, ...props }: Readonly<Record<string, unknown>>,
  base: string,
): Readonly<Record<string, unknown>> {
  const align = (style as Readonly<Record<string, string>> | undefined)?.['text-align']
  const isPath = typeof href === 'string' && href.startsWith('/')
  return {
    ...props,
    ...(align === undefined ? {} : { class: `align-${align}` }),
    ...(href === undefined ? {} : { href: isPath ? base + href.slice(1) : href }),
  }
}

function componentsFor(context: BodyContext): Record<string, (props: object) => Html> {
  const names = Object.keys(COMPONENTS) as ComponentName[]
  return Object.fromEntries(
    names.map((name) => [
      name,
      (props: { children?: Child }) => COMPONENTS[name].render(props, context),
    ]),
  )
}
