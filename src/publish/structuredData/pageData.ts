import { glossary } from '#data/glossary/index.ts'
import { site as about } from '#data/site.ts'

interface Place {
  title: string
  /** Address below the site's base. */
  path: string
}

/** A page as programs see it. */
export interface DescribedPage extends Place {
  description: string
  /** The day it was last held against its sources, `YYYY-MM-DD`. */
  day: string
  /** Its parents, outermost first, without the site itself. */
  within: readonly Place[]
  /** Whether it shows the glossary. */
  hasTerms?: boolean
}

/**
 * Describes a page as JSON-LD with the vocabulary of schema.org.
 * @param site address of the site with its base and a slash at the end
 */
export function pageData(page: DescribedPage, site: string) {
  const address = (path: string) => site + path.slice(1)
  const trail = [{ title: about.name, path: '/' }, ...page.within, page]
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: page.title,
        description: page.description,
        dateModified: page.day,
        url: address(page.path),
        inLanguage: 'en',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        isPartOf: { '@type': 'WebSite', name: about.name, url: site },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: trail.map(({ title, path }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: title,
          item: address(path),
        })),
      },
      ...(page.hasTerms ? [termSet(page.title, address(page.path))] : []),
    ],
  }
}

function termSet(name: string, url: string) {
  return {
    '@type': 'DefinedTermSet',
    name,
    url,
    hasDefinedTerm: Object.entries(glossary).map(([id, { term, definition }]) => ({
      '@type': 'DefinedTerm',
      name: term,
      description: definition,
      url: `${url}#${id}`,
    })),
  }
}
