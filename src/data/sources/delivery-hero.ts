import { defineSources } from '#facts/source.ts'

export const deliveryHero = defineSources('Delivery Hero', {
  'delivery-hero-issue-663': {
    title: 'DNS resolution failing after deploying node-local-dns',
    url: 'https://github.com/deliveryhero/helm-charts/issues/663',
    checked: '2026-11-28',
  },
})
