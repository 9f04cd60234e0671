import { defineSources } from '#facts/source.ts'

export const prometheusCommunity = defineSources('prometheus-community', {
  'kube-prometheus-stack-readme': {
    title: 'kube-prometheus-stack (README)',
    url: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-prometheus-stack/README.md',
    checked: '2026-11-29',
  },
  'kube-prometheus-stack-values': {
    title: 'kube-prometheus-stack: values.yaml',
    url: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-prometheus-stack/values.yaml',
    checked: '2026-11-29',
  },
  'kube-prometheus-stack-rules': {
    title: 'kube-prometheus-stack: rules of the scheduler',
    url: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-prometheus-stack/templates/prometheus/rules-1.14/kubernetes-system-scheduler.yaml',
    checked: '2026-11-29',
  },
  'kube-prometheus-stack-rules-kcm': {
    title: 'kube-prometheus-stack: rules of the controller manager',
    url: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-prometheus-stack/templates/prometheus/rules-1.14/kubernetes-system-controller-manager.yaml',
    checked: '2026-11-29',
  },
  'helm-charts-issue-4687': {
    title: 'Issue 4687: remote write to AMP answers 403',
    url: 'https://github.com/prometheus-community/helm-charts/issues/4687',
    checked: '2026-11-27',
  },
  'helm-charts-issue-3058': {
    title: 'Some of the basic dashboards not working right',
    url: 'https://github.com/prometheus-community/helm-charts/issues/3058',
    checked: '2026-11-28',
  },
  'helm-charts-issue-5314': {
    title:
      'Upgrade fails with webhook prometheusrulemutate.monitoring.coreos.com: connection refused',
    url: 'https://github.com/prometheus-community/helm-charts/issues/5314',
    checked: '2026-11-28',
  },
  'kube-prometheus-stack-webhook': {
    title: 'kube-prometheus-stack: mutatingWebhookConfiguration.yaml',
    url: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-prometheus-stack/templates/prometheus-operator/admission-webhooks/mutatingWebhookConfiguration.yaml',
    checked: '2026-11-29',
  },
  'prometheus-node-exporter-values': {
    title: 'Values of the chart prometheus-node-exporter',
    url: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/prometheus-node-exporter/values.yaml',
    checked: '2026-11-28',
  },
  'prometheus-community-issue-3596': {
    title: 'CloudWatch exporter: not authorized to assume its own role (issue 3596)',
    url: 'https://github.com/prometheus-community/helm-charts/issues/3596',
    checked: '2026-11-28',
  },
  'prometheus-chart-values': {
    title: 'charts/prometheus/values.yaml',
    url: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/prometheus/values.yaml',
    checked: '2026-11-29',
  },
  'prometheus-community-issue-3673': {
    title: 'AWS EKS Prometheus helm failed pod CrashLoopBackOff (issue 3673)',
    url: 'https://github.com/prometheus-community/helm-charts/issues/3673',
    checked: '2026-11-28',
    asOf: '2023-08-04',
  },
  'prometheus-community-issue-661': {
    title: 'Prometheus and Alertmanager StatefulSets terminating in a loop on EKS (issue 661)',
    url: 'https://github.com/prometheus-community/helm-charts/issues/661',
    checked: '2026-11-28',
    asOf: '2021-02-15',
  },
  'helm-charts-issue-1438': {
    title: 'Issue 1438: the operator Pod cannot start when the admission hook is disabled',
    url: 'https://github.com/prometheus-community/helm-charts/issues/1438',
    checked: '2026-11-28',
  },
  'helm-charts-issue-6363': {
    title: 'Issue 6363: the admission Job does not run with an ApplicationSet',
    url: 'https://github.com/prometheus-community/helm-charts/issues/6363',
    checked: '2026-11-28',
  },
  'helm-charts-issue-6304': {
    title: 'Issue 6304: the admission Job reads a Secret in another Namespace',
    url: 'https://github.com/prometheus-community/helm-charts/issues/6304',
    checked: '2026-11-28',
  },
  'kube-webhook-certgen-create': {
    title: 'create.go of kube-webhook-certgen',
    url: 'https://github.com/jkroepke/kube-webhook-certgen/blob/main/cmd/create.go',
    checked: '2026-11-29',
  },
  'helm-charts-issue-4500': {
    title: 'Issue 4500: Argo CD waits for the deletion of admission-create',
    url: 'https://github.com/prometheus-community/helm-charts/issues/4500',
    checked: '2026-11-28',
  },
  'kube-prometheus-stack-create-secret': {
    title: 'kube-prometheus-stack: job-createSecret.yaml',
    url: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-prometheus-stack/templates/prometheus-operator/admission-webhooks/job-patch/job-createSecret.yaml',
    checked: '2026-11-29',
  },
  'kube-prometheus-stack-operator': {
    title: 'kube-prometheus-stack: deployment.yaml of the operator',
    url: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-prometheus-stack/templates/prometheus-operator/deployment.yaml',
    checked: '2026-11-29',
  },
  'prometheus-adapter-values': {
    title: 'values.yaml of prometheus-adapter',
    url: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/prometheus-adapter/values.yaml',
    checked: '2026-11-29',
  },
  'kube-prometheus-stack-kube-proxy-rules': {
    title: 'kube-prometheus-stack: rules of kube-proxy',
    url: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-prometheus-stack/templates/prometheus/rules-1.14/kubernetes-system-kube-proxy.yaml',
    checked: '2026-11-29',
  },
  'kube-prometheus-stack-general-rules': {
    title: 'general.rules.yaml of kube-prometheus-stack',
    url: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-prometheus-stack/templates/prometheus/rules-1.14/general.rules.yaml',
    checked: '2026-11-29',
  },
  'prometheus-community-issue-201': {
    title: 'Issue 201: How to access Grafana behind an Ingress controller',
    url: 'https://github.com/prometheus-community/helm-charts/issues/201',
    checked: '2026-11-28',
  },
  'kube-prometheus-stack-prometheus': {
    title: 'prometheus.yaml of kube-prometheus-stack',
    url: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-prometheus-stack/templates/prometheus/prometheus.yaml',
    checked: '2026-11-29',
  },
  'helm-charts-issue-458': {
    title: 'kube-prometheus-stack: service of the operator not found (issue 458)',
    url: 'https://github.com/prometheus-community/helm-charts/issues/458',
    checked: '2026-11-28',
  },
})
