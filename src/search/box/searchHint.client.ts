import { href } from '#addresses/href.ts'
import { element } from './resultList.client.ts'

/** What stands below the results in the dialog: the keys that they answer to, and the search page. */
export function searchHint(): HTMLElement {
  const arrows = [key('↑'), ' ', key('↓'), ' select ']
  const others = [key('↵'), ' open ', key('Ctrl'), ' ', key('C'), ' copy link']
  const link = element('a', 'text-link', 'Search page')
  link.href = href('/search/')
  link.dataset['searchPage'] = ''
  return element('p', 'search-hint', element('span', '', ...arrows, ...others), link)
}

const key = (name: string) => element('kbd', '', name)
