/** The sheet of sections closes where the keyboard goes on to what lies behind it. */
const menu = document.querySelector<HTMLElement>('.menu')

menu?.addEventListener('focusout', ({ relatedTarget }) => {
  // Where browsers know no popovers, it is always there.
  if ('hidePopover' in menu && relatedTarget && !menu.contains(relatedTarget as Node))
    menu.hidePopover()
})

export {}
