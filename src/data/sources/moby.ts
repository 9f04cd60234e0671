import { defineSources } from '#facts/source.ts'

export const moby = defineSources('moby', {
  'moby-client-errors': {
    title: 'client/errors.go',
    url: 'https://github.com/moby/moby/blob/04472304f61784403033f6241a520bd41e5d723b/client/errors.go',
    checked: '2026-11-27',
  },
  'moby-reserved-networks': {
    title: 'daemon/libnetwork/netutils/utils_linux.go: ranges that Docker avoids',
    url: 'https://github.com/moby/moby/blob/master/daemon/libnetwork/netutils/utils_linux.go',
    checked: '2026-11-29',
  },
  'moby-client-request': {
    title: 'client/request.go',
    url: 'https://github.com/moby/moby/blob/b985e2313a8676e18072b442911fc8f64f17d440/client/request.go',
    checked: '2026-11-28',
  },
  'moby-issue-47215': {
    title: 'Docker upgrade to v25 breaks kubernetes apiserver and core components (issue 47215)',
    url: 'https://github.com/moby/moby/issues/47215',
    checked: '2026-11-29',
  },
})
