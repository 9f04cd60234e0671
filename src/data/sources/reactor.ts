import { defineSources } from '#facts/source.ts'

export const reactor = defineSources('Reactor', {
  'reactor-netty-issue-3175': {
    title: 'Ongoing connection reset by peer',
    url: 'https://github.com/reactor/reactor-netty/issues/3175',
    checked: '2026-11-28',
  },
})
