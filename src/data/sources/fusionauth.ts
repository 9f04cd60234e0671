import { defineSources } from '#facts/source.ts'

export const fusionauth = defineSources('FusionAuth', {
  'fusionauth-issue-54': {
    title: 'DNS resolution issues when run in kubernetes (issue 54)',
    url: 'https://github.com/FusionAuth/fusionauth-containers/issues/54',
    checked: '2026-11-28',
  },
})
