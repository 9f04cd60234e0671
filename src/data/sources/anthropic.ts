import { defineSources } from '#facts/source.ts'

export const anthropic = defineSources('Anthropic', {
  'anthropic-sdk-issue-894': {
    title: 'Bedrock needs inference profile ARN instead of model name (issue 894)',
    url: 'https://github.com/anthropics/anthropic-sdk-python/issues/894',
    checked: '2026-11-28',
  },
})
