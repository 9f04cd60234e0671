import { defineSources } from '#facts/source.ts'

export const fairwinds = defineSources('Fairwinds', {
  'pluto-quickstart': {
    title: 'Pluto quickstart',
    url: 'https://github.com/FairwindsOps/pluto/blob/master/docs/quickstart.md',
    checked: '2026-11-29',
  },
  'pluto-faq': {
    title: 'Pluto FAQ',
    url: 'https://github.com/FairwindsOps/pluto/blob/master/docs/faq.md',
    checked: '2026-11-27',
  },
  'pluto-versions': {
    title: 'versions.yaml of Pluto 5.24.0',
    url: 'https://github.com/FairwindsOps/pluto/blob/master/versions.yaml',
    checked: '2026-11-29',
    asOf: '2026-04',
  },
  'goldilocks-advanced': {
    title: 'Advanced Usage of Goldilocks',
    url: 'https://github.com/FairwindsOps/goldilocks/blob/master/docs/advanced.md',
    checked: '2026-11-28',
  },
  'goldilocks-faq': {
    title: 'Goldilocks: Frequently Asked Questions',
    url: 'https://github.com/FairwindsOps/goldilocks/blob/master/docs/faq.md',
    checked: '2026-11-29',
  },
})
