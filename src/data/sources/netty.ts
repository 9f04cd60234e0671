import { defineSources } from '#facts/source.ts'

export const netty = defineSources('Netty', {
  'netty-unix-errors': {
    title: 'Errors.java of the native transports',
    url: 'https://github.com/netty/netty/blob/4.2/transport-native-unix-common/src/main/java/io/netty/channel/unix/Errors.java',
    checked: '2026-11-28',
  },
})
