import { copy } from './copy.client'

// The link stays an ordinary link: it also goes to its section.
document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-copy-link]')
  if (link) void copy(link.href, 'Link copied')
})
