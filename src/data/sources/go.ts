import { defineSources } from '#facts/source.ts'

export const go = defineSources('go', {
  'go-alert': {
    title: 'src/crypto/tls/alert.go',
    url: 'https://github.com/golang/go/blob/master/src/crypto/tls/alert.go',
    checked: '2026-11-27',
  },
  'go-verify': {
    title: 'src/crypto/x509/verify.go',
    url: 'https://github.com/golang/go/blob/master/src/crypto/x509/verify.go',
    checked: '2026-11-29',
  },
  'go-lp-unix': {
    title: 'src/os/exec/lp_unix.go',
    url: 'https://github.com/golang/go/blob/master/src/os/exec/lp_unix.go',
    checked: '2026-11-27',
  },
  'go-runtime-gomaxprocs': {
    title: 'runtime: GOMAXPROCS',
    url: 'https://pkg.go.dev/runtime#GOMAXPROCS',
    checked: '2026-11-29',
  },
  'go-gc-guide': {
    title: 'A Guide to the Go Garbage Collector',
    url: 'https://github.com/golang/website/blob/master/_content/doc/gc-guide.html',
    checked: '2026-11-28',
  },
  'go-http-client': {
    title: 'src/net/http/client.go',
    url: 'https://github.com/golang/go/blob/master/src/net/http/client.go',
    checked: '2026-11-28',
  },
  'go-http2-transport': {
    title: 'golang.org/x/net: http2/transport.go',
    url: 'https://github.com/golang/net/blob/master/http2/transport.go',
    checked: '2026-11-28',
  },
  'go-template-exec': {
    title: 'src/text/template/exec.go',
    url: 'https://github.com/golang/go/blob/master/src/text/template/exec.go',
    checked: '2026-11-28',
  },
  'go-http-transport': {
    title: 'src/net/http/transport.go',
    url: 'https://github.com/golang/go/blob/master/src/net/http/transport.go',
    checked: '2026-11-28',
  },
  'go-tls-conn': {
    title: 'src/crypto/tls/conn.go',
    url: 'https://github.com/golang/go/blob/master/src/crypto/tls/conn.go',
    checked: '2026-11-28',
  },
  'go-issue-67061': {
    title: 'crypto/tls: add X25519Kyber768Draft00 and use by default (issue 67061)',
    url: 'https://github.com/golang/go/issues/67061',
    checked: '2026-11-29',
  },
  'go-http-server': {
    title: 'src/net/http/server.go',
    url: 'https://github.com/golang/go/blob/master/src/net/http/server.go',
    checked: '2026-11-28',
  },
  'go-http2-transport-common': {
    title: 'golang.org/x/net: http2/transport_common.go',
    url: 'https://github.com/golang/net/blob/master/http2/transport_common.go',
    checked: '2026-11-28',
  },
  'go-syscall-errors': {
    title: 'src/syscall/zerrors_linux_amd64.go: the texts of errors',
    url: 'https://github.com/golang/go/blob/master/src/syscall/zerrors_linux_amd64.go',
    checked: '2026-11-28',
  },
  'go-net': {
    title: 'src/net/net.go',
    url: 'https://github.com/golang/go/blob/master/src/net/net.go',
    checked: '2026-11-28',
  },
  'go-url': {
    title: 'src/net/url/url.go',
    url: 'https://github.com/golang/go/blob/master/src/net/url/url.go',
    checked: '2026-11-28',
  },
  'golang-jwt-parser': {
    title: 'parser.go of golang-jwt',
    url: 'https://github.com/golang-jwt/jwt/blob/main/parser.go',
    checked: '2026-11-28',
  },
  'go-knownhosts': {
    title: 'ssh/knownhosts/knownhosts.go',
    url: 'https://github.com/golang/crypto/blob/master/ssh/knownhosts/knownhosts.go',
    checked: '2026-11-28',
  },
  'go-json-unmarshal': {
    title: 'src/encoding/json/decode.go',
    url: 'https://github.com/golang/go/blob/master/src/encoding/json/decode.go',
    checked: '2026-11-28',
  },
})
