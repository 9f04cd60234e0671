import { decode } from '#addresses/decode.ts'
import { fetchFile } from '#loading/fetchFile.ts'
import { focusPlace } from './focusPlace.client.ts'
import { href } from '#addresses/href.ts'
import { addressWords, nearestAddresses } from '#addresses/nearestAddresses.ts'

/** What has an id for people to link to. */
const linkable = '.section-heading [id], tr[id], .glossary-list > [id], .program-message'

/**
 * Finishes going to the section that the address names: opens what hides it, and moves the keyboard
 * and the screen reader there. If nothing has that id, the page says so and offers the nearest.
 */
export function land() {
  document.querySelector('.unknown-section')?.remove()
  const id = decode(location.hash.slice(1))
  const target = document.getElementById(id)
  const moved = target?.closest('.moved-anchor')?.querySelector('a')
  if (moved) location.replace(moved.href)
  else if (target) reveal(target)
  // Every page has a top.
  else if (id.toLowerCase() !== 'top') void lookElsewhere(id)
}

function reveal(target: HTMLElement) {
  const closed = target.parentElement?.closest<HTMLDetailsElement>('details:not([open])')
  if (closed) {
    closed.open = true
    return reveal(target)
  }
  // An element with a former id is empty, and inside the section that has the new id.
  const place = target.matches('.former-anchor') ? target.parentElement : target
  if (!place) return
  if (place.getBoundingClientRect().top > innerHeight) place.scrollIntoView()
  // Whoever followed the link beside the section has the keyboard there already.
  if (place.closest('.section-heading, tr, dt, div')?.contains(document.activeElement)) return
  focusPlace(place)
}

async function lookElsewhere(id: string) {
  // A cell of a comparison whose row is still there.
  const row = id.slice(0, id.lastIndexOf('.'))
  if (row.includes('.') && document.getElementById(row)) return location.replace(`#${row}`)
  const page = await comparisonWith(id)
  if (page) return location.replace(`${page}#${id}`)
  tellUnknown(id)
}

/** The page of the comparison that has a row which this note, showing a part of it, has not. */
async function comparisonWith(id: string): Promise<string | undefined> {
  const [comparison, criterion] = id.split('.')
  const table = comparison && document.getElementById(comparison)
  if (!criterion || !table || !table.matches('comparison-table')) return undefined
  const known: unknown = await fetchFile(href(`/compare/${comparison}.json`))
    .then((response) => response.json())
    .catch(() => undefined)
  const criteria = known && typeof known === 'object' && 'criteria' in known && known.criteria
  const isThere = criteria && typeof criteria === 'object' && criterion in criteria
  return isThere ? href(`/compare/${comparison}/`) : undefined
}

function tellUnknown(id: string) {
  const sections = [...document.querySelectorAll<HTMLElement>(`main :is(${linkable})`)]
  const known = sections.map((section) => ({ path: section.id, section }))
  const nearest = nearestAddresses(id, known).map(({ path, section }) =>
    link(`#${path}`, section.dataset['title'] ?? textOf(section)),
  )
  const words = addressWords(id)
  const search = link(href(`/search/?q=${encodeURIComponent(words)}`), `Search for “${words}”`)
  const notice = document.createElement('p')
  notice.className = 'unknown-section no-print'
  notice.setAttribute('role', 'status')
  const place = document.querySelector('main .summary') ?? document.querySelector('main h1')
  place?.after(notice)
  const offers = (words ? [...nearest, search] : nearest)
    .flatMap((offer) => [' · ', offer])
    .slice(1)
  notice.append(
    `This page has no section “${id}”. `,
    ...(nearest.length > 0 ? ['Did you mean: '] : []),
  )
  notice.append(...offers)
  notice.scrollIntoView({ block: 'nearest' })
}

/** The name of a section: the text of a heading, the title of a row, a term. */
function textOf(section: HTMLElement): string {
  const named = section.querySelector('th[aria-label]')?.ariaLabel
  return named ?? (section.querySelector('th a, dt a') ?? section).textContent.trim()
}

function link(address: string, text: string): HTMLAnchorElement {
  const element = document.createElement('a')
  element.className = 'text-link'
  element.href = address
  element.textContent = text
  return element
}
