import { defineSources } from '#facts/source.ts'

export const libuv = defineSources('libuv', {
  'libuv-errors': {
    title: 'include/uv.h: the names and texts of errors',
    url: 'https://github.com/libuv/libuv/blob/v1.x/include/uv.h',
    checked: '2026-11-28',
  },
})
