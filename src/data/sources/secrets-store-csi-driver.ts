import { defineSources } from '#facts/source.ts'

export const secretsStoreCsiDriver = defineSources('Secrets Store CSI Driver', {
  'secrets-store-csi-driver-concepts': {
    title: 'Concepts',
    url: 'https://secrets-store-csi-driver.sigs.k8s.io/concepts',
    checked: '2026-11-23',
    asOf: '2026-04-30',
  },
  'secrets-store-csi-driver-introduction': {
    title: 'Kubernetes Secrets Store CSI Driver',
    url: 'https://secrets-store-csi-driver.sigs.k8s.io/introduction',
    checked: '2026-11-23',
    asOf: '2026-04-30',
  },
  'secrets-store-csi-driver-known-limitations': {
    title: 'Known Limitations',
    url: 'https://secrets-store-csi-driver.sigs.k8s.io/known-limitations',
    checked: '2026-11-23',
    asOf: '2026-04-30',
  },
  'secrets-store-csi-driver-providers': {
    title: 'Providers',
    url: 'https://secrets-store-csi-driver.sigs.k8s.io/providers',
    checked: '2026-11-23',
    asOf: '2026-04-30',
  },
  'secrets-store-csi-driver-rotation': {
    title: 'Auto rotation of mounted contents and synced Kubernetes Secrets',
    url: 'https://secrets-store-csi-driver.sigs.k8s.io/topics/secret-auto-rotation',
    checked: '2026-11-23',
    asOf: '2026-04-30',
  },
  'secrets-store-csi-driver-sync': {
    title: 'Sync as Kubernetes Secret',
    url: 'https://secrets-store-csi-driver.sigs.k8s.io/topics/sync-as-kubernetes-secret',
    checked: '2026-11-23',
    asOf: '2026-04-30',
  },
  'secrets-store-csi-driver-utils': {
    title: 'pkg/secrets-store/utils.go',
    url: 'https://github.com/kubernetes-sigs/secrets-store-csi-driver/blob/main/pkg/secrets-store/utils.go',
    checked: '2026-11-27',
  },
  'secrets-store-csi-driver-nodeserver': {
    title: 'pkg/secrets-store/nodeserver.go',
    url: 'https://github.com/kubernetes-sigs/secrets-store-csi-driver/blob/main/pkg/secrets-store/nodeserver.go',
    checked: '2026-11-27',
  },
  'secrets-store-csi-driver-provider-client': {
    title: 'pkg/secrets-store/provider_client.go',
    url: 'https://github.com/kubernetes-sigs/secrets-store-csi-driver/blob/main/pkg/secrets-store/provider_client.go',
    checked: '2026-11-29',
  },
  'secrets-store-csi-driver-sync-rbac': {
    title: 'deploy/rbac-secretprovidersyncing.yaml',
    url: 'https://github.com/kubernetes-sigs/secrets-store-csi-driver/blob/main/deploy/rbac-secretprovidersyncing.yaml',
    checked: '2026-11-28',
  },
  'secrets-store-csi-driver-issue-1779': {
    title: 'Secret Rotation Failure Causing Pod Errors',
    url: 'https://github.com/kubernetes-sigs/secrets-store-csi-driver/issues/1779',
    checked: '2026-11-28',
  },
  'secrets-store-csi-driver-secretutil': {
    title: 'pkg/util/secretutil/secret.go',
    url: 'https://github.com/kubernetes-sigs/secrets-store-csi-driver/blob/main/pkg/util/secretutil/secret.go',
    checked: '2026-11-28',
  },
  'secrets-store-csi-driver-controller': {
    title: 'controllers/secretproviderclasspodstatus_controller.go',
    url: 'https://github.com/kubernetes-sigs/secrets-store-csi-driver/blob/main/controllers/secretproviderclasspodstatus_controller.go',
    checked: '2026-11-29',
  },
  'secrets-store-csi-driver-troubleshooting': {
    title: 'Troubleshooting',
    url: 'https://secrets-store-csi-driver.sigs.k8s.io/troubleshooting.html',
    checked: '2026-11-28',
  },
})
