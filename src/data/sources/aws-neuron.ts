import { defineSources } from '#facts/source.ts'

export const awsNeuron = defineSources('AWS Neuron', {
  'neuron-container-faq': {
    title: 'Neuron Containers FAQ',
    url: 'https://github.com/aws-neuron/aws-neuron-sdk/blob/master/deploy/faq.rst',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'neuron-container-troubleshooting': {
    title: 'Troubleshooting Neuron Containers',
    url: 'https://github.com/aws-neuron/aws-neuron-sdk/blob/master/deploy/troubleshooting.rst',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'neuron-device-plugin': {
    title: 'Neuron Device Plugin',
    url: 'https://github.com/aws-neuron/aws-neuron-sdk/blob/master/deploy/includes/k8s-neuron-device-plugin.rst',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'neuron-scheduler-extension': {
    title: 'Neuron scheduler extension',
    url: 'https://github.com/aws-neuron/aws-neuron-sdk/blob/master/deploy/infrastructure/scheduler.rst',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'neuron-multiple-scheduler': {
    title: 'Neuron scheduler extension as a second scheduler',
    url: 'https://github.com/aws-neuron/aws-neuron-sdk/blob/master/deploy/includes/k8s-multiple-scheduler.rst',
    checked: '2026-11-27',
    asOf: '2026-08-21',
  },
  'neuron-dra': {
    title: 'AWS Neuron Dynamic Resource Allocation (DRA)',
    url: 'https://github.com/aws-neuron/aws-neuron-sdk/blob/master/deploy/eks/dra.rst',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'neuron-runtime-troubleshooting': {
    title: 'Neuron Runtime troubleshooting',
    url: 'https://github.com/aws-neuron/aws-neuron-sdk/blob/master/neuron-runtime/nrt-troubleshoot.rst',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'neuron-samples-issue-44': {
    title: 'Neuron runtime cannot be initialized (issue 44)',
    url: 'https://github.com/aws-neuron/aws-neuron-samples/issues/44',
    checked: '2026-11-28',
  },
  'neuron-sdk-issue-415': {
    title: 'EKS deployment could not find neuron driver (issue 415)',
    url: 'https://github.com/aws-neuron/aws-neuron-sdk/issues/415',
    checked: '2026-11-28',
  },
})
