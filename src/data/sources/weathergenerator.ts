import { defineSources } from '#facts/source.ts'

export const weathergenerator = defineSources('WeatherGenerator', {
  'weathergenerator-issue-360': {
    title: 'NCCL Timeout During Multi-Node Training (issue 360)',
    url: 'https://github.com/ecmwf/WeatherGenerator/issues/360',
    checked: '2026-11-28',
  },
})
