import { defineSources } from '#facts/source.ts'

export const urllib3 = defineSources('urllib3', {
  'urllib3-connection': {
    title: 'src/urllib3/connection.py',
    url: 'https://github.com/urllib3/urllib3/blob/main/src/urllib3/connection.py',
    checked: '2026-11-28',
  },
  'urllib3-connectionpool': {
    title: 'src/urllib3/connectionpool.py',
    url: 'https://github.com/urllib3/urllib3/blob/main/src/urllib3/connectionpool.py',
    checked: '2026-11-28',
  },
})
