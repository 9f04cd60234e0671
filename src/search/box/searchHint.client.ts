import { href } from '#addresses/href.ts'
import { element } from './resultList.client.ts'

/** What stands below the results in the dialog: the keys that they answer to, and the search page. */
export function searchHint(): HTMLElement {
  const link = element('a', 'text-link', 'Search page')
  link.href = href('/search/')
  link.dataset['searchPage'] = ''
  return element('p', 'search-hint', element('span', '', ...keys()), link)
}

const keys = () =>
  ['↑', ' ', '↓', ' select ', '↵', ' open ', 'Ctrl', ' ', 'C', ' copy link'].map((part) =>
    /^\s|\s$/.test(part) ? part : element('kbd', '', part),
  )
