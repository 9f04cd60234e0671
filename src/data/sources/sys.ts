import { defineSources } from '#facts/source.ts'

export const sys = defineSources('sys', {
  'sys-zerrors-linux-amd64': {
    title: 'unix/zerrors_linux_amd64.go',
    url: 'https://github.com/golang/sys/blob/master/unix/zerrors_linux_amd64.go',
    checked: '2026-11-27',
  },
})
