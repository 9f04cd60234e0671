import { defineSources } from '#facts/source.ts'

export const rabbitmqProject = defineSources('RabbitMQ', {
  'rabbitmq-clustering': {
    title: 'Clustering Guide',
    url: 'https://www.rabbitmq.com/docs/clustering',
    checked: '2026-11-28',
  },
  'rabbitmq-table': {
    title: 'rabbit-mnesia.erl',
    url: 'https://github.com/rabbitmq/rabbitmq-server/blob/main/deps/rabbit/src/rabbit_mnesia.erl',
    checked: '2026-11-28',
  },
})
