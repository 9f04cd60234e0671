import { defineSources } from '#facts/source.ts'

export const oracle = defineSources('Oracle', {
  'oracle-out-of-memory-error': {
    title: 'Java troubleshooting guide: Understand the OutOfMemoryError exception',
    url: 'https://docs.oracle.com/javase/8/docs/technotes/guides/troubleshoot/memleaks002.html',
    checked: '2026-11-28',
  },
})
