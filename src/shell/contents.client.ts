const contents = document.querySelector<HTMLElement>('#contents')
const current = document.querySelector('[data-current-section]')

if (contents) {
  const links = [...contents.querySelectorAll('a')]
  const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? [])
  let frame = 0

  /** Marks the last section whose heading has passed the upper third of the window. */
  const mark = () => {
    frame = 0
    const atEnd = scrollY > 0 && scrollY + innerHeight >= document.body.scrollHeight - 2
    const passed = headings.filter((each) => each.getBoundingClientRect().top < innerHeight / 3)
    const heading = atEnd ? headings.at(-1) : passed.at(-1)
    for (const link of links) {
      if (link.hash === `#${heading?.id}`) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
    if (current) current.textContent = heading?.textContent ?? ''
  }

  addEventListener('scroll', () => (frame ||= requestAnimationFrame(mark)), { passive: true })
  mark()

  contents.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement && contents.matches(':popover-open')) {
      contents.hidePopover()
    }
  })
}
