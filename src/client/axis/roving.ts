/** The links of a drawing that are not filtered out. */
const LINK = 'a:not(.off)'

/** The links of each lane of a drawing. The divisions of time are the last lane. */
const lanesOf = (drawing: Element): SVGAElement[][] =>
  [...drawing.querySelectorAll('.axis-lane')]
    .map((lane) => [...lane.querySelectorAll<SVGAElement>(LINK)])
    .filter((links) => links.length > 0)

/** Makes one link of a drawing its only stop for Tab. By default that stays the one that it was. */
export function setStop(drawing: Element, wanted?: Element): void {
  const links = lanesOf(drawing).flat()
  const stop = wanted ?? links.find((link) => link.getAttribute('tabindex') === '0') ?? links[0]
  for (const link of drawing.querySelectorAll('a'))
    link.setAttribute('tabindex', link === stop ? '0' : '-1')
}

/**
 * Moves the focus from one mark to another: along its lane, to the ends of it, and to the nearest mark of
 * the lane above or below.
 */
export function moveFocus(event: KeyboardEvent): void {
  const from = (event.target as Element).closest('a')
  const drawing = from?.closest('svg[role=group]')
  if (!from || !drawing || event.altKey || event.ctrlKey || event.metaKey) return
  const lanes = lanesOf(drawing)
  const at = lanes.findIndex((links) => links.includes(from as Element as SVGAElement))
  const lane = lanes[at] ?? []
  const index = lane.indexOf(from as Element as SVGAElement)
  const ahead = getComputedStyle(drawing).direction === 'rtl' ? -1 : 1
  const target = {
    ArrowRight: lane[index + ahead],
    ArrowLeft: lane[index - ahead],
    Home: lane[0],
    End: lane.at(-1),
    ArrowUp: nearest(lanes[at - 1], from),
    ArrowDown: nearest(lanes[at + 1], from),
  }[event.key]
  if (!target) return
  event.preventDefault()
  setStop(drawing, target)
  target.focus()
}

/** The link of a lane that is nearest along the axis. */
function nearest(lane: readonly SVGAElement[] = [], to: Element): SVGAElement | undefined {
  const away = (link: Element): number =>
    Math.abs(link.getBoundingClientRect().x - to.getBoundingClientRect().x)
  return [...lane].sort((a, b) => away(a) - away(b))[0]
}
