import { defineSources } from '#facts/source.ts'

export const kubernetesSigs = defineSources('Kubernetes SIGs', {
  'aws-load-balancer-controller-issue-4226': {
    title: 'AWS Load Balancer Controller issue 4226: v1 Endpoints is deprecated',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4226',
    checked: '2026-11-27',
  },
  'external-dns-issue-3141': {
    title: 'ExternalDNS issue 3141: non-weighted set exists',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/3141',
    checked: '2026-11-27',
  },
  'aws-ebs-csi-driver-policy-v2': {
    title: 'AmazonEBSCSIDriverPolicyV2',
    url: 'https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/AmazonEBSCSIDriverPolicyV2.json',
    checked: '2026-11-29',
  },
  'descheduler-readme': {
    title: 'Descheduler for Kubernetes (README)',
    url: 'https://github.com/kubernetes-sigs/descheduler/blob/master/README.md',
    checked: '2026-11-29',
    asOf: '2026-06-30',
  },
  'kubernetes-dashboard-archived': {
    title: 'Kubernetes Dashboard (archived)',
    url: 'https://github.com/kubernetes-retired/dashboard',
    checked: '2026-11-28',
    asOf: '2026-01-21',
  },
  'headlamp-readme': {
    title: 'Headlamp',
    url: 'https://github.com/kubernetes-sigs/headlamp',
    checked: '2026-11-28',
  },
  'headlamp-issue-2255': {
    title: 'AWS EKS token is not working',
    url: 'https://github.com/kubernetes-sigs/headlamp/issues/2255',
    checked: '2026-11-28',
    asOf: '2024-09-04',
  },
  'prometheus-adapter-readme': {
    title: 'Prometheus Adapter',
    url: 'https://github.com/kubernetes-sigs/prometheus-adapter/blob/master/README.md',
    checked: '2026-11-29',
  },
  'prometheus-adapter-provider': {
    title: 'pkg/custom-provider/provider.go',
    url: 'https://github.com/kubernetes-sigs/prometheus-adapter/blob/master/pkg/custom-provider/provider.go',
    checked: '2026-11-29',
  },
  'prometheus-adapter-resource-provider': {
    title: 'pkg/resourceprovider/provider.go',
    url: 'https://github.com/kubernetes-sigs/prometheus-adapter/blob/master/pkg/resourceprovider/provider.go',
    checked: '2026-11-29',
  },
  'prometheus-adapter-issue-678': {
    title: 'Adapter does not react to its config changes (issue 678)',
    url: 'https://github.com/kubernetes-sigs/prometheus-adapter/issues/678',
    checked: '2026-11-28',
  },
  'prometheus-adapter-issue-154': {
    title: 'Issue 154: Empty custom metrics API',
    url: 'https://github.com/kubernetes-sigs/prometheus-adapter/issues/154',
    checked: '2026-11-28',
  },
  'prometheus-adapter-issue-118': {
    title: 'Issue 118: Resources list is empty',
    url: 'https://github.com/kubernetes-sigs/prometheus-adapter/issues/118',
    checked: '2026-11-28',
  },
  'capi-cluster-phases': {
    title: 'core/reconcilers/cluster/cluster_controller_phases.go',
    url: 'https://github.com/kubernetes-sigs/cluster-api/blob/main/core/reconcilers/cluster/cluster_controller_phases.go',
    checked: '2026-11-29',
  },
  'capi-cluster-controller': {
    title: 'core/reconcilers/cluster/cluster_controller.go',
    url: 'https://github.com/kubernetes-sigs/cluster-api/blob/main/core/reconcilers/cluster/cluster_controller.go',
    checked: '2026-11-29',
  },
  'capi-cluster-cache': {
    title: 'controllers/clustercache/cluster_cache.go',
    url: 'https://github.com/kubernetes-sigs/cluster-api/blob/main/controllers/clustercache/cluster_cache.go',
    checked: '2026-11-29',
  },
  'capi-quick-start': {
    title: 'Quick start of Cluster API',
    url: 'https://github.com/kubernetes-sigs/cluster-api/blob/main/docs/book/src/user/quick-start.md',
    checked: '2026-11-28',
  },
  'external-dns-issue-3085': {
    title: 'ExternalDNS issue 3085: has prohibited field Resource',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/3085',
    checked: '2026-11-28',
  },
  'clusterctl-processor': {
    title: 'How clusterctl replaces variables',
    url: 'https://github.com/kubernetes-sigs/cluster-api/blob/main/cmd/clusterctl/client/yamlprocessor/simple_processor.go',
    checked: '2026-11-29',
  },
  'structured-merge-diff-walk': {
    title: 'structured-merge-diff: typed/validate.go',
    url: 'https://github.com/kubernetes-sigs/structured-merge-diff/blob/master/typed/validate.go',
    checked: '2026-11-28',
  },
  'descheduler-default-evictor': {
    title: 'defaultevictor.go: which Pods the descheduler protects',
    url: 'https://github.com/kubernetes-sigs/descheduler/blob/master/pkg/framework/plugins/defaultevictor/defaultevictor.go',
    checked: '2026-11-29',
  },
  'descheduler-chart-values': {
    title: 'Descheduler chart: values.yaml',
    url: 'https://github.com/kubernetes-sigs/descheduler/blob/master/charts/descheduler/values.yaml',
    checked: '2026-11-29',
  },
  'descheduler-lownodeutilization': {
    title: 'lownodeutilization.go',
    url: 'https://github.com/kubernetes-sigs/descheduler/blob/master/pkg/framework/plugins/nodeutilization/lownodeutilization.go',
    checked: '2026-11-29',
  },
  'descheduler-nodeutilization': {
    title: 'nodeutilization.go',
    url: 'https://github.com/kubernetes-sigs/descheduler/blob/master/pkg/framework/plugins/nodeutilization/nodeutilization.go',
    checked: '2026-11-29',
  },
  'descheduler-removeduplicates': {
    title: 'removeduplicates.go',
    url: 'https://github.com/kubernetes-sigs/descheduler/blob/master/pkg/framework/plugins/removeduplicates/removeduplicates.go',
    checked: '2026-11-29',
  },
  'descheduler-errors': {
    title: 'pkg/descheduler/evictions/errors.go',
    url: 'https://github.com/kubernetes-sigs/descheduler/blob/master/pkg/descheduler/evictions/errors.go',
    checked: '2026-11-29',
  },
  'descheduler-policyconfig': {
    title: 'pkg/descheduler/policyconfig.go',
    url: 'https://github.com/kubernetes-sigs/descheduler/blob/master/pkg/descheduler/policyconfig.go',
    checked: '2026-11-29',
  },
  'descheduler-profile': {
    title: 'pkg/framework/profile/profile.go',
    url: 'https://github.com/kubernetes-sigs/descheduler/blob/master/pkg/framework/profile/profile.go',
    checked: '2026-11-29',
  },
  'kubernetes-dashboard-access': {
    title: 'Accessing Dashboard',
    url: 'https://github.com/kubernetes/dashboard/blob/master/docs/user/accessing-dashboard/README.md',
    checked: '2026-11-28',
  },
  'kubernetes-dashboard-sample-user': {
    title: 'Creating sample user',
    url: 'https://github.com/kubernetes/dashboard/blob/master/docs/user/access-control/creating-sample-user.md',
    checked: '2026-11-28',
  },
  'kubernetes-dashboard-issue-9066': {
    title: 'dashboard login page responds with Unknown error (200) (issue 9066)',
    url: 'https://github.com/kubernetes-retired/dashboard/issues/9066',
    checked: '2026-11-28',
    asOf: '2024-05-23',
  },
})
