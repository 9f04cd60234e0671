const gap = 6

/**
 * Puts a box that is positioned in the page below a rectangle of the window, or above it where only
 * there is room; never over the edge of the window.
 * @param from where the box begins, from the left of the window
 */
export function place(box: HTMLElement, { top, bottom }: DOMRect, from: number) {
  const { offsetWidth, offsetHeight } = box
  const most = document.documentElement.clientWidth - offsetWidth - gap
  const below = bottom + gap
  const above = top - gap - offsetHeight
  const fitsBelow = below + offsetHeight <= innerHeight || above < 0
  box.style.left = `${Math.max(Math.min(from, most), gap) + scrollX}px`
  box.style.top = `${(fitsBelow ? below : above) + scrollY}px`
}
