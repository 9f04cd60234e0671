import { defineSources } from '#facts/source.ts'

export const fluentd = defineSources('Fluentd', {
  'fluentd-output': {
    title: 'lib/fluent/plugin/output.rb',
    url: 'https://github.com/fluent/fluentd/blob/master/lib/fluent/plugin/output.rb',
    checked: '2026-11-29',
  },
  'fluentd-in-tail': {
    title: 'lib/fluent/plugin/in_tail.rb',
    url: 'https://github.com/fluent/fluentd/blob/master/lib/fluent/plugin/in_tail.rb',
    checked: '2026-11-29',
  },
  'fluentd-daemonset-issue-304': {
    title: 'temporarily failed to flush the buffer',
    url: 'https://github.com/fluent/fluentd-kubernetes-daemonset/issues/304',
    checked: '2026-11-28',
    asOf: '2019-04-22',
  },
  'fluentd-buffer-code': {
    title: 'lib/fluent/plugin/buffer.rb',
    url: 'https://github.com/fluent/fluentd/blob/master/lib/fluent/plugin/buffer.rb',
    checked: '2026-11-29',
  },
})
