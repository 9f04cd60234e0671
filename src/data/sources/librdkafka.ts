import { defineSources } from '#facts/source.ts'

export const librdkafka = defineSources('librdkafka', {
  'librdkafka-errors': {
    title: 'src/rdkafka.c: error descriptions',
    url: 'https://github.com/confluentinc/librdkafka/blob/master/src/rdkafka.c',
    checked: '2026-11-28',
  },
  'librdkafka-configuration': {
    title: 'CONFIGURATION.md: configuration properties',
    url: 'https://github.com/confluentinc/librdkafka/blob/master/CONFIGURATION.md',
    checked: '2026-11-29',
  },
})
