import { defineSources } from '#facts/source.ts'

export const cloudflare = defineSources('Cloudflare', {
  'cloudflare-tunnel-errors': {
    title: 'Cloudflare Tunnel: common errors',
    url: 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/troubleshoot-tunnels/common-errors/',
    checked: '2026-11-28',
  },
  'cloudflared-websocket': {
    title: 'carrier/websocket.go of cloudflared',
    url: 'https://github.com/cloudflare/cloudflared/blob/master/carrier/websocket.go',
    checked: '2026-11-29',
  },
  'cloudflared-proxy': {
    title: 'proxy/proxy.go of cloudflared',
    url: 'https://github.com/cloudflare/cloudflared/blob/master/proxy/proxy.go',
    checked: '2026-11-29',
  },
})
