/** What a drag over an axis does. Positions run from 0 to 1 along the axis. */
export interface Drag {
  /** The pointer is down. A drag starts only once it has moved far enough. */
  readonly begin: (position: number, target: EventTarget | null) => void
  readonly move: (position: number) => void
  readonly end: () => void
  /** The browser took the pointer over, to scroll. */
  readonly cancel: () => void
}

/** A shorter movement, in pixels, is a click. */
const MIN_DRAG_PX = 5

/** Calls `drag` for every drag over an element by mouse, pen or finger. */
export function followDrags(root: HTMLElement, drag: Drag): void {
  let down: PointerEvent | undefined
  let isDrag = false
  root.addEventListener('pointerdown', (event) => {
    isDrag = false
    if (event.button) return
    down = event
    drag.begin(positionOf(event, root), event.target)
  })
  root.addEventListener('pointermove', (event) => {
    // A button that was let go elsewhere ends nothing here.
    if (event.pointerId !== down?.pointerId || event.buttons === 0) return
    if (!isDrag && Math.abs(event.clientX - down.clientX) < MIN_DRAG_PX) return
    if (!isDrag) root.setPointerCapture(event.pointerId)
    isDrag = true
    drag.move(positionOf(event, root))
  })
  const finish = ({ type }: Event): void => {
    if (down && isDrag) drag[type === 'pointerup' ? 'end' : 'cancel']()
    down = undefined
  }
  root.addEventListener('pointerup', finish)
  root.addEventListener('pointercancel', finish)
  // A drag that ends on a mark must not follow its link, and links must not be dragged away. A drag is
  // not a fling either: the browser would use the next tap to stop the fling, and the tapped link would
  // not open.
  const keep = (event: Event): void => {
    const isKey = event instanceof MouseEvent && event.detail === 0
    if (event.type === 'dragstart' || (isDrag && event.cancelable && !isKey)) event.preventDefault()
  }
  root.addEventListener('click', keep, { capture: true })
  root.addEventListener('dragstart', keep)
  root.addEventListener('touchmove', keep, { passive: false })
}

function positionOf({ clientX }: PointerEvent, root: HTMLElement): number {
  const { left, width } = root.getBoundingClientRect()
  const across = (clientX - left) / width
  return getComputedStyle(root).direction === 'rtl' ? 1 - across : across
}
