import { defineSources } from '#facts/source.ts'

export const datadog = defineSources('Datadog', {
  'datadog-kubelet-client': {
    title: 'kubelet-client.go',
    url: 'https://github.com/DataDog/datadog-agent/blob/main/pkg/util/kubernetes/kubelet/kubelet_client.go',
    checked: '2026-11-28',
  },
  'datadog-client-authentication': {
    title: 'Client Authentication against the API Server and kubelet',
    url: 'https://docs.datadoghq.com/integrations/faq/client-authentication-against-the-apiserver-and-kubelet/',
    checked: '2026-11-28',
  },
})
