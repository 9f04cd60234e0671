import { daysBetween } from './days.ts'
import { formatDay } from './formatDay.ts'

/*
 * Completes what is known only on the day of reading; `dayScript` has put the texts right before the
 * first paint. Nothing here moves what is painted: it fills cells, marks and a caption that have their
 * place.
 */

const today = new Date().toISOString().slice(0, 10)
/** So many days before a version leaves its support, its row warns of it. */
const soon = 30

/** The elements with a data attribute, and its value. */
function each(name: string, show: (element: Element, value: string) => void) {
  for (const element of document.querySelectorAll(`[data-${name}]`)) {
    show(element, element.getAttribute(`data-${name}`) ?? '')
  }
}

// The days until the first of some days that is to come.
each('days-to', (element, days) => {
  const next = days.split(' ').find((day) => day > today)
  const left = next ? daysBetween(today, next) : Infinity
  element.textContent = next ? String(left) : ''
  element.classList.toggle('soon', left <= soon)
})

each('due', (element, day) => {
  if (day > today) return
  const mark = document.createElement('small')
  mark.className = 'due'
  mark.textContent = ` (due for a check since ${formatDay(day)})`
  element.after(mark)
})

each('today', (element) => {
  element.textContent = `As of ${formatDay(today)}`
})

// The place of today in a chart between two days, whose scale begins at a share of its width.
each('scale', (element, scale) => {
  const [left = '', first = '', last = ''] = scale.split(' ')
  const share = daysBetween(first, today) / daysBetween(first, last)
  element.setAttribute('x', `${Number(left) + (100 - Number(left)) * share}%`)
})
