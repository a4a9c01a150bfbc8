/** Closes the menu of sections when the keyboard focus leaves it. */
const menu = document.querySelector<HTMLElement>('.menu')

menu?.addEventListener('focusout', ({ relatedTarget }) => {
  // In a browser without popovers, the menu is always open.
  if ('hidePopover' in menu && relatedTarget && !menu.contains(relatedTarget as Node))
    menu.hidePopover()
})

export {}
