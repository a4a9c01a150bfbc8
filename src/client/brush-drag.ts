/** What a drag over an axis does. Places run from 0 to 1 along it. */
export interface Drag {
  /** Where it goes on from, once it has moved far enough to be one. */
  readonly move: (from: number, to: number) => void
  readonly end: () => void
  /** The browser took it, to scroll. */
  readonly cancel: () => void
}

/** A finger or a pointer that moves less far meant a mark, or nothing. */
const LEAST_PX = 5

/**
 * Follows drags over an element, by mouse, pen and finger.
 * @param from where a drag that begins at an event’s target starts, if not where the pointer is
 */
export function followDrags(
  root: HTMLElement,
  drag: Drag,
  from: (target: EventTarget | null) => number | undefined,
  signal: AbortSignal,
): void {
  let hasDragged = false
  root.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return
      const fixed = from(event.target)
      const start = fixed ?? placeOf(event, root)
      const dragging = new AbortController()
      const isSame = ({ pointerId }: PointerEvent): boolean => pointerId === event.pointerId
      hasDragged = false
      const on = (type: 'pointermove' | 'pointerup' | 'pointercancel', listener: Listener): void =>
        root.addEventListener(type, (at) => isSame(at) && listener(at), {
          signal: AbortSignal.any([dragging.signal, signal]),
        })
      on('pointermove', (at) => {
        if (!hasDragged && Math.abs(at.clientX - event.clientX) < LEAST_PX) return
        if (!hasDragged) root.setPointerCapture(event.pointerId)
        hasDragged = true
        drag.move(start, placeOf(at, root))
      })
      on('pointerup', () => {
        dragging.abort()
        if (hasDragged) drag.end()
      })
      on('pointercancel', () => {
        dragging.abort()
        drag.cancel()
      })
    },
    { signal },
  )
  // A drag that ends on a mark is no click on it, and a link is not dragged away.
  root.addEventListener(
    'click',
    (event) => hasDragged && event.detail > 0 && event.preventDefault(),
    {
      signal,
      capture: true,
    },
  )
  root.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
}

type Listener = (event: PointerEvent) => void

function placeOf({ clientX }: PointerEvent, root: HTMLElement): number {
  const { left, width } = root.getBoundingClientRect()
  const across = (clientX - left) / width
  return getComputedStyle(root).direction === 'rtl' ? 1 - across : across
}
