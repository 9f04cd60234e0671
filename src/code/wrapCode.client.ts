/*
 * Offers to wrap the lines of code that is cut off. The button comes and goes with the width of the
 * page, in a line that is there anyway, so it moves nothing.
 */

const buttons = new Map<Element, HTMLButtonElement>()

const observer = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const isCut = target.scrollWidth > target.clientWidth
    const button = buttons.get(target)
    if (isCut && !button) offer(target)
    else if (!isCut && button?.ariaPressed === 'false') {
      button.remove()
      buttons.delete(target)
    }
  }
})

for (const pre of document.querySelectorAll('figure > pre')) observer.observe(pre)

function offer(pre: Element) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Wrap lines'
  button.ariaPressed = 'false'
  button.addEventListener('click', () => {
    button.ariaPressed = String(pre.classList.toggle('wraps'))
  })
  buttons.set(pre, button)
  pre.parentElement?.querySelector('figcaption span')?.after(button)
}
