/**
 * Puts the content of `template[data-scripted]` in its place, before the custom elements around it are
 * defined. Elements that are of use only with scripts are in such templates: browsers without scripts,
 * and those without styles, show none of them.
 */
for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-scripted]'))
  template.replaceWith(template.content)

export {}
