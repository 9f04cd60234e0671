import { defineSources } from '#facts/source.ts'

export const evalai = defineSources('EvalAI', {
  'evalai-pull-5208': {
    title: 'Answer load balancer health checks before host validation (pull request 5208)',
    url: 'https://github.com/Cloud-CV/EvalAI/pull/5208',
    checked: '2026-11-28',
  },
})
