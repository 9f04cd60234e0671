import { defineSources } from '#facts/source.ts'

export const argoEvents = defineSources('Argo Events', {
  'argo-events-eventbus': {
    title: 'EventBus',
    url: 'https://github.com/argoproj/argo-events/blob/master/docs/eventbus/eventbus.md',
    checked: '2026-11-29',
  },
  'argo-events-eventbus-kinds': {
    title: 'EventBus concepts',
    url: 'https://github.com/argoproj/argo-events/blob/master/docs/concepts/eventbus.md',
    checked: '2026-11-29',
  },
  'argo-events-jetstream': {
    title: 'Jetstream EventBus',
    url: 'https://github.com/argoproj/argo-events/blob/master/docs/eventbus/jetstream.md',
    checked: '2026-11-29',
  },
  'argo-events-eventsource-resource': {
    title: 'pkg/reconciler/eventsource/resource.go',
    url: 'https://github.com/argoproj/argo-events/blob/master/pkg/reconciler/eventsource/resource.go',
    checked: '2026-11-29',
  },
  'argo-events-service-accounts': {
    title: 'Service Accounts',
    url: 'https://github.com/argoproj/argo-events/blob/master/docs/service-accounts.md',
    checked: '2026-11-29',
  },
  'argo-events-faq': {
    title: 'FAQs',
    url: 'https://github.com/argoproj/argo-events/blob/master/docs/FAQ.md',
    checked: '2026-11-29',
  },
  'argo-events-sensors': {
    title: 'More About Sensors And Triggers',
    url: 'https://github.com/argoproj/argo-events/blob/master/docs/sensors/more-about-sensors-and-triggers.md',
    checked: '2026-11-29',
  },
  'argo-events-listener': {
    title: 'pkg/sensors/listener.go',
    url: 'https://github.com/argoproj/argo-events/blob/master/pkg/sensors/listener.go',
    checked: '2026-11-29',
  },
  'argo-helm-issue-666': {
    title: 'argo-events: eventsource controller logs "eventbus not in ready status"',
    url: 'https://github.com/argoproj/argo-helm/issues/666',
    checked: '2026-11-28',
    asOf: '2021-04-23',
  },
  'argo-events-sqs': {
    title: 'pkg/eventsources/sources/awssqs/start.go',
    url: 'https://github.com/argoproj/argo-events/blob/master/pkg/eventsources/sources/awssqs/start.go',
    checked: '2026-11-29',
  },
  'argo-events-eventing': {
    title: 'pkg/eventsources/eventing.go',
    url: 'https://github.com/argoproj/argo-events/blob/master/pkg/eventsources/eventing.go',
    checked: '2026-11-29',
  },
  'argo-events-jetstream-installer': {
    title: 'pkg/reconciler/eventbus/installer/jetstream.go',
    url: 'https://github.com/argoproj/argo-events/blob/master/pkg/reconciler/eventbus/installer/jetstream.go',
    checked: '2026-11-29',
  },
  'argo-events-installer': {
    title: 'pkg/reconciler/eventbus/installer/installer.go',
    url: 'https://github.com/argoproj/argo-events/blob/master/pkg/reconciler/eventbus/installer/installer.go',
    checked: '2026-11-29',
  },
})
