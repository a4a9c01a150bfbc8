/**
 * Puts the content of `template[data-scripted]` in its place. Elements that are of use only with scripts
 * are in such templates: browsers without scripts, and those without styles, show none of them.
 */
export function putScripted(root: Element): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-scripted]'))
    template.replaceWith(template.content)
}
