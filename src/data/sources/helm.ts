import { defineSources } from '#facts/source.ts'

export const helm = defineSources('Helm', {
  'helm-issue-10599': {
    title:
      'Issue 10599: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
    url: 'https://github.com/helm/helm/issues/10599',
    checked: '2026-11-23',
    asOf: '2022-01-26',
  },
  'helm-rollback': {
    title: 'helm rollback',
    url: 'https://helm.sh/docs/helm/helm_rollback/',
    checked: '2026-11-23',
  },
  'helm-action': {
    title: 'pkg/action/action.go: how Helm renders a chart',
    url: 'https://github.com/helm/helm/blob/main/pkg/action/action.go',
    checked: '2026-11-27',
  },
  'helm-action-install': {
    title: 'pkg/action/install.go: the steps of an installation',
    url: 'https://github.com/helm/helm/blob/main/pkg/action/install.go',
    checked: '2026-11-29',
  },
  'helm-action-upgrade': {
    title: 'pkg/action/upgrade.go: the steps of an upgrade',
    url: 'https://github.com/helm/helm/blob/main/pkg/action/upgrade.go',
    checked: '2026-11-29',
  },
  'helm-action-validate': {
    title: 'pkg/action/validate.go: who owns an object',
    url: 'https://github.com/helm/helm/blob/main/pkg/action/validate.go',
    checked: '2026-11-27',
  },
  'helm-cmd-install': {
    title: 'pkg/cmd/install.go: flags of helm install',
    url: 'https://github.com/helm/helm/blob/main/pkg/cmd/install.go',
    checked: '2026-11-27',
  },
  'helm-cmd-upgrade': {
    title: 'pkg/cmd/upgrade.go: flags of helm upgrade',
    url: 'https://github.com/helm/helm/blob/main/pkg/cmd/upgrade.go',
    checked: '2026-11-29',
  },
  'helm-kube-statuswait': {
    title: 'pkg/kube/statuswait.go: how Helm waits for resources',
    url: 'https://github.com/helm/helm/blob/main/pkg/kube/statuswait.go',
    checked: '2026-11-27',
  },
  'helm-kube-ready': {
    title: 'pkg/kube/ready.go: what the legacy wait of Helm counts as ready',
    url: 'https://github.com/helm/helm/blob/main/pkg/kube/ready.go',
    checked: '2026-11-28',
  },
  'helm-storage-secrets': {
    title: 'pkg/storage/driver/secrets.go: releases kept in Secrets',
    url: 'https://github.com/helm/helm/blob/main/pkg/storage/driver/secrets.go',
    checked: '2026-11-29',
  },
  'helm-charts-hooks': {
    title: 'Chart Hooks',
    url: 'https://helm.sh/docs/topics/charts_hooks/',
    checked: '2026-11-27',
  },
  'helm-kubernetes-apis': {
    title: 'Deprecated Kubernetes APIs',
    url: 'https://helm.sh/docs/topics/kubernetes_apis/',
    checked: '2026-11-27',
  },
  'helm-registries': {
    title: 'Use OCI-based registries',
    url: 'https://helm.sh/docs/topics/registries/',
    checked: '2026-11-27',
  },
  'helm-mapkubeapis': {
    title: 'Helm mapkubeapis Plugin',
    url: 'https://github.com/helm/helm-mapkubeapis',
    checked: '2026-11-29',
  },
  'helm-client': {
    title: 'pkg/kube/client.go',
    url: 'https://github.com/helm/helm/blob/v3.21.4/pkg/kube/client.go',
    checked: '2026-11-27',
  },
  'helm-driver': {
    title: 'pkg/storage/driver/driver.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/storage/driver/driver.go',
    checked: '2026-11-27',
  },
  'helm-values': {
    title: 'pkg/chart/common/util/values.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/chart/common/util/values.go',
    checked: '2026-11-27',
  },
  'helm-repo-add': {
    title: 'pkg/cmd/repo_add.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/cmd/repo_add.go',
    checked: '2026-11-27',
  },
  'oras-copy-error': {
    title: 'copyerror.go of oras-go, the library that pulls charts',
    url: 'https://github.com/oras-project/oras-go/blob/main/copyerror.go',
    checked: '2026-11-29',
  },
  'helm-client-2': {
    title: 'pkg/kube/client.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/kube/client.go',
    checked: '2026-11-29',
  },
  'helm-3-eol': {
    title: 'Helm 3 End of Life',
    url: 'https://helm.sh/blog/helm-v3-end-of-life',
    checked: '2026-11-29',
    asOf: '2026-06-02',
  },
  'helm-charts-topic': {
    title: 'Charts',
    url: 'https://helm.sh/docs/topics/charts/',
    checked: '2026-11-27',
  },
  'helm-coalesce': {
    title: 'pkg/chart/common/util/coalesce.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/chart/common/util/coalesce.go',
    checked: '2026-11-29',
  },
  'helm-overview': {
    title: 'Helm 4 Overview',
    url: 'https://helm.sh/docs/overview',
    checked: '2026-11-27',
  },
  'helm-upgrade': {
    title: 'helm upgrade',
    url: 'https://helm.sh/docs/helm/helm_upgrade/',
    checked: '2026-11-27',
  },
  'helm-version-skew': {
    title: 'Helm Version Support Policy',
    url: 'https://helm.sh/docs/topics/version_skew/',
    checked: '2026-11-29',
  },
  'helm-mapkubeapis-map': {
    title: 'Map.yaml of helm-mapkubeapis',
    url: 'https://github.com/helm/helm-mapkubeapis/blob/main/config/Map.yaml',
    checked: '2026-11-29',
  },
  'helm-cmd-list': {
    title: 'pkg/cmd/list.go: flags of helm list',
    url: 'https://github.com/helm/helm/blob/main/pkg/cmd/list.go',
    checked: '2026-11-27',
  },
  'helm-3-install': {
    title: 'Helm 3: pkg/action/install.go',
    url: 'https://github.com/helm/helm/blob/v3.18.0/pkg/action/install.go',
    checked: '2026-11-28',
  },
  'helm-manifest-sorter': {
    title: 'pkg/release/v1/util/manifest_sorter.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/release/v1/util/manifest_sorter.go',
    checked: '2026-11-28',
  },
  'helm-advanced': {
    title: 'Advanced Helm Techniques: storage backends',
    url: 'https://helm.sh/docs/topics/advanced/',
    checked: '2026-11-28',
  },
  'helm-ignore-file': {
    title: 'The .helmignore file',
    url: 'https://helm.sh/docs/chart_template_guide/helm_ignore_file/',
    checked: '2026-11-28',
  },
  'helm-3-root-unix': {
    title: 'Helm 3: cmd/helm/root_unix.go',
    url: 'https://github.com/helm/helm/blob/v3.16.4/cmd/helm/root_unix.go',
    checked: '2026-11-29',
  },
  'helm-kube-client': {
    title: 'pkg/kube/client.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/kube/client.go',
    checked: '2026-11-28',
  },
  'helm-charts-issue-1071': {
    title: 'Grafana with error when using PersistentStorage (helm/charts issue 1071)',
    url: 'https://github.com/helm/charts/issues/1071',
    checked: '2026-11-28',
    asOf: '2018-09-25',
  },
  'helm-dependency-build': {
    title: 'pkg/cmd/dependency_build.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/cmd/dependency_build.go',
    checked: '2026-11-29',
  },
  'helm-downloader-manager': {
    title: 'pkg/downloader/manager.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/downloader/manager.go',
    checked: '2026-11-29',
  },
  'helm-chart-loader': {
    title: 'pkg/chart/v2/loader/load.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/chart/v2/loader/load.go',
    checked: '2026-11-28',
  },
  'helm-engine': {
    title: 'pkg/engine/engine.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/engine/engine.go',
    checked: '2026-11-28',
  },
  'helm-strvals': {
    title: 'pkg/strvals/parser.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/strvals/parser.go',
    checked: '2026-11-28',
  },
  'helm-chart-downloader': {
    title: 'pkg/downloader/chart_downloader.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/downloader/chart_downloader.go',
    checked: '2026-11-28',
  },
  'helm-action-uninstall': {
    title: 'pkg/action/uninstall.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/action/uninstall.go',
    checked: '2026-11-28',
  },
  'helm-plugin-install': {
    title: 'pkg/cmd/plugin_install.go',
    url: 'https://github.com/helm/helm/blob/main/pkg/cmd/plugin_install.go',
    checked: '2026-11-28',
  },
})
