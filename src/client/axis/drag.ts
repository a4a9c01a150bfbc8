/** What a drag over an axis does. Places run from 0 to 1 along it. */
export interface Drag {
  /** It may begin here; whether it is a drag shows when it has moved far enough. */
  readonly begin: (place: number, target: EventTarget | null) => void
  readonly move: (place: number) => void
  /** It was none, but a click, on no link (WCAG 2.2, 2.5.7: what a drag does, a click can). */
  readonly click: (place: number, target: EventTarget | null) => void
  readonly end: () => void
  /** The browser took it, to scroll. */
  readonly cancel: () => void
}

/** A finger or a pointer that moves less far meant a mark, or nothing. */
const LEAST_PX = 5

/** Follows drags over an element, by mouse, pen and finger. */
export function followDrags(root: HTMLElement, drag: Drag): void {
  let hasDragged = false
  const begin = (event: PointerEvent): void => {
    hasDragged = false
    if (event.button === 0) follow(root, event, drag, () => (hasDragged = true))
  }
  root.addEventListener('pointerdown', begin)
  // A drag that ends on a mark is no click on it, and a link is not dragged away.
  const keepFromLinks = (event: MouseEvent): void => {
    if (hasDragged && event.detail > 0) event.preventDefault()
  }
  root.addEventListener('click', keepFromLinks, { capture: true })
  root.addEventListener('dragstart', (event) => event.preventDefault())
  // Nor is it a fling, which the browser would end with the next tap, and open no link by it.
  const keepFromFlings = (event: TouchEvent): void => {
    if (hasDragged && event.cancelable) event.preventDefault()
  }
  root.addEventListener('touchmove', keepFromFlings, { passive: false })
}

/** Follows one drag from its beginning to its end. */
function follow(root: HTMLElement, down: PointerEvent, drag: Drag, dragged: () => void): void {
  const end = new AbortController()
  drag.begin(placeOf(down, root), down.target)
  let isDrag = false
  const move = (event: PointerEvent): void => {
    if (!isDrag && Math.abs(event.clientX - down.clientX) < LEAST_PX) return
    if (!isDrag) root.setPointerCapture(down.pointerId)
    isDrag = true
    dragged()
    drag.move(placeOf(event, root))
  }
  const finish = (event: PointerEvent): void => {
    end.abort()
    if (isDrag) drag.end()
    else if (!(down.target instanceof Element && down.target.closest('a')))
      drag.click(placeOf(event, root), down.target)
  }
  const cancel = (): void => {
    end.abort()
    if (isDrag) drag.cancel()
  }
  const listeners = { pointermove: move, pointerup: finish, pointercancel: cancel }
  for (const [type, listener] of Object.entries(listeners)) {
    const own = (event: Event): void => {
      if (event instanceof PointerEvent && event.pointerId === down.pointerId) listener(event)
    }
    root.addEventListener(type, own, { signal: end.signal })
  }
}

function placeOf({ clientX }: PointerEvent, root: HTMLElement): number {
  const { left, width } = root.getBoundingClientRect()
  const across = (clientX - left) / width
  return getComputedStyle(root).direction === 'rtl' ? 1 - across : across
}
