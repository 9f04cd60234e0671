import { defineSources } from '#facts/source.ts'

export const twoI2c = defineSources('2i2c', {
  '2i2c-upgrade-aws': {
    title: 'Upgrade Kubernetes cluster on AWS',
    url: 'https://github.com/2i2c-org/infrastructure/blob/main/docs/howto/upgrade-cluster/k8s-version/aws.md',
    checked: '2026-11-27',
  },
})
