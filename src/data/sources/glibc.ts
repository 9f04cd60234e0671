import { defineSources } from '#facts/source.ts'

export const glibc = defineSources('GNU C Library', {
  'glibc-gai-strerror': {
    title: 'sysdeps/posix/gai_strerror-strs.h: the texts of lookup errors',
    url: 'https://github.com/bminor/glibc/blob/master/sysdeps/posix/gai_strerror-strs.h',
    checked: '2026-11-28',
  },
})
