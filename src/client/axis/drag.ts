/** What a drag over an axis does. Positions run from 0 to 1 along the axis. */
export interface Drag {
  /** The pointer is down. A drag starts only once it has moved far enough. */
  readonly begin: (position: number, target: EventTarget | null) => void
  readonly move: (position: number) => void
  /**
   * The pointer did not move, and was not on a link. WCAG 2.2, 2.5.7 requires that a click can do
   * what a drag does.
   */
  readonly click: (position: number, target: EventTarget | null) => void
  readonly end: () => void
  /** The browser took the pointer over, to scroll. */
  readonly cancel: () => void
}

/** A shorter movement, in pixels, is a click. */
const MIN_DRAG_PX = 5

/** Calls `drag` for every drag over an element by mouse, pen or finger. */
export function followDrags(root: HTMLElement, drag: Drag): void {
  let hasDragged = false
  const begin = (event: PointerEvent): void => {
    hasDragged = false
    if (event.button === 0) follow(root, event, drag, () => (hasDragged = true))
  }
  root.addEventListener('pointerdown', begin)
  // A drag that ends on a mark must not follow its link, and links must not be dragged away.
  const keepFromLinks = (event: MouseEvent): void => {
    if (hasDragged && event.detail > 0) event.preventDefault()
  }
  root.addEventListener('click', keepFromLinks, { capture: true })
  root.addEventListener('dragstart', (event) => event.preventDefault())
  // A drag is not a fling either: the browser would use the next tap to stop the fling, and the
  // tapped link would not open.
  const keepFromFlings = (event: TouchEvent): void => {
    if (hasDragged && event.cancelable) event.preventDefault()
  }
  root.addEventListener('touchmove', keepFromFlings, { passive: false })
}

/** Follows one drag from its beginning to its end. */
function follow(root: HTMLElement, down: PointerEvent, drag: Drag, dragged: () => void): void {
  const end = new AbortController()
  drag.begin(positionOf(down, root), down.target)
  let isDrag = false
  const move = (event: PointerEvent): void => {
    if (!isDrag && Math.abs(event.clientX - down.clientX) < MIN_DRAG_PX) return
    if (!isDrag) root.setPointerCapture(down.pointerId)
    isDrag = true
    dragged()
    drag.move(positionOf(event, root))
  }
  const finish = (event: PointerEvent): void => {
    end.abort()
    if (isDrag) drag.end()
    else if (!(down.target instanceof Element && down.target.closest('a')))
      drag.click(positionOf(event, root), down.target)
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

function positionOf({ clientX }: PointerEvent, root: HTMLElement): number {
  const { left, width } = root.getBoundingClientRect()
  const across = (clientX - left) / width
  return getComputedStyle(root).direction === 'rtl' ? 1 - across : across
}
