import { defineSources } from '#facts/source.ts'

export const wiremock = defineSources('WireMock', {
  'wiremock-docker-issue-146': {
    title: 'Container memory limit is not respected (issue 146)',
    url: 'https://github.com/wiremock/wiremock-docker/issues/146',
    checked: '2026-11-29',
    asOf: '2026-08-31',
  },
})
