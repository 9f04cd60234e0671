import { defineSources } from '#facts/source.ts'

export const simplifiedGuide = defineSources('Simplified Guide', {
  'simplified-disk-watermark': {
    title: 'How to configure disk watermarks in Elasticsearch',
    url: 'https://www.simplified.guide/elastic/elasticsearch/disk-configure-watermark',
    checked: '2026-11-28',
  },
})
