import { defineSources } from '#facts/source.ts'

export const hive = defineSources('OpenShift Hive', {
  'hive-install-log-regexes': {
    title: 'Messages of failed installations and their reasons',
    url: 'https://github.com/openshift/hive/blob/master/config/configmaps/install-log-regexes-configmap.yaml',
    checked: '2026-11-28',
  },
})
