import { defineSources } from '#facts/source.ts'

export const argoCd = defineSources('argo-cd', {
  'argo-cd-declarative-setup': {
    title: 'Declarative Setup',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/declarative-setup.md',
    checked: '2026-11-29',
  },
  'argo-cd-projects': {
    title: 'Projects',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/projects.md',
    checked: '2026-11-27',
  },
  'argo-cd-issue-9233': {
    title: 'Issue 9233: the message as reported',
    url: 'https://github.com/argoproj/argo-cd/issues/9233',
    checked: '2026-11-27',
  },
  'argo-cd-issue-27906': {
    title: 'Issue 27906: the message as reported',
    url: 'https://github.com/argoproj/argo-cd/issues/27906',
    checked: '2026-11-29',
  },
  'argo-cd-aws': {
    title: 'cmd/argocd-k8s-auth/commands/aws.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/cmd/argocd-k8s-auth/commands/aws.go',
    checked: '2026-11-29',
  },
  'argo-cd-sync': {
    title: 'controller/sync.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/controller/sync.go',
    checked: '2026-11-29',
  },
  'argo-cd-sync-context': {
    title: 'gitops-engine/pkg/sync/sync_context.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/gitops-engine/pkg/sync/sync_context.go',
    checked: '2026-11-29',
  },
  'argo-cd-types': {
    title: 'pkg/apis/application/v1alpha1/types.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/pkg/apis/application/v1alpha1/types.go',
    checked: '2026-11-27',
  },
  'argo-cd-cache': {
    title: 'controller/cache/cache.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/controller/cache/cache.go',
    checked: '2026-11-29',
  },
  'argo-cd-argo': {
    title: 'util/argo/argo.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/argo/argo.go',
    checked: '2026-11-29',
  },
  'argo-cd-appcontroller': {
    title: 'controller/appcontroller.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/controller/appcontroller.go',
    checked: '2026-11-29',
  },
  'argo-cd-application-server': {
    title: 'server/application/application.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/server/application/application.go',
    checked: '2026-11-29',
  },
  'argo-cd-applicationset-deletion': {
    title: 'Application Pruning & Resource Deletion',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/applicationset/Application-Deletion.md',
    checked: '2026-11-29',
  },
  'argo-cd-auto-sync': {
    title: 'Automated Sync Policy',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/auto_sync.md',
    checked: '2026-11-29',
  },
  'argo-cd-best-practices': {
    title: 'Best Practices',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/best_practices.md',
    checked: '2026-11-27',
  },
  'argo-cd-cluster-bootstrapping': {
    title: 'Cluster Bootstrapping',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/cluster-bootstrapping.md',
    checked: '2026-11-27',
  },
  'argo-cd-controlling-resource-modification': {
    title: 'Controlling if/when the ApplicationSet controller modifies Application resources',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/applicationset/Controlling-Resource-Modification.md',
    checked: '2026-11-27',
  },
  'argo-cd-diff-strategies': {
    title: 'Diff Strategies',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/diff-strategies.md',
    checked: '2026-11-29',
  },
  'argo-cd-diffing': {
    title: 'Diffing Customization',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/diffing.md',
    checked: '2026-11-27',
  },
  'argo-cd-faq': {
    title: 'FAQ',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/faq.md',
    checked: '2026-11-29',
  },
  'argo-cd-generators-cluster': {
    title: 'Cluster Generator',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/applicationset/Generators-Cluster.md',
    checked: '2026-11-27',
  },
  'argo-cd-appset-cluster-generator': {
    title: 'applicationset/generators/cluster.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/applicationset/generators/cluster.go',
    checked: '2026-11-29',
  },
  'argo-cd-git-client': {
    title: 'util/git/client.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/git/client.go',
    checked: '2026-11-29',
  },
  'argo-cd-git-configuration': {
    title: 'Git Configuration',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/git_configuration.md',
    checked: '2026-11-27',
  },
  'argo-cd-health': {
    title: 'Resource Health',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/health.md',
    checked: '2026-11-29',
  },
  'argo-cd-helm': {
    title: 'Helm',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/helm.md',
    checked: '2026-11-29',
  },
  'argo-cd-helm-cmd': {
    title: 'util/helm/cmd.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/helm/cmd.go',
    checked: '2026-11-27',
    asOf: '2026-08-22',
  },
  'argo-cd-identity-center': {
    title: 'Identity Center (AWS SSO)',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/user-management/identity-center.md',
    checked: '2026-11-27',
  },
  'argo-cd-issue-9284': {
    title: 'Issue 9284: AWS CodeCommit Repositories with ROLE ARN',
    url: 'https://github.com/argoproj/argo-cd/issues/9284',
    checked: '2026-11-27',
  },
  'argo-cd-path': {
    title: 'util/app/path/path.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/app/path/path.go',
    checked: '2026-11-27',
  },
  'argo-cd-resources-filter': {
    title: 'util/settings/resources_filter.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/settings/resources_filter.go',
    checked: '2026-11-29',
  },
  'argo-cd-rbac': {
    title: 'RBAC Configuration',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/rbac.md',
    checked: '2026-11-27',
  },
  'argo-cd-user-management': {
    title: 'User Management: Overview',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/user-management/index.md',
    checked: '2026-11-27',
  },
  'argo-cd-release-process': {
    title: 'Release Process And Cadence',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/developer-guide/release-process-and-cadence.md',
    checked: '2026-11-27',
  },
  'argo-cd-repository-server': {
    title: 'reposerver/repository/repository.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/reposerver/repository/repository.go',
    checked: '2026-11-29',
  },
  'argo-cd-secret-management': {
    title: 'Secret Management',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/secret-management.md',
    checked: '2026-11-27',
  },
  'argo-cd-sync-options': {
    title: 'Sync Options',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/sync-options.md',
    checked: '2026-11-29',
  },
  'argo-cd-sync-waves': {
    title: 'Sync Phases and Waves',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/sync-waves.md',
    checked: '2026-11-27',
  },
  'argo-cd-upgrade-3-0': {
    title: 'v2.14 to 3.0',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/upgrading/2.14-3.0.md',
    checked: '2026-11-29',
  },
  'argo-cd-upgrade-3-3': {
    title: 'v3.2 to 3.3',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/upgrading/3.2-3.3.md',
    checked: '2026-11-29',
  },
  'argo-cd-upgrade-3-5': {
    title: 'v3.4 to 3.5',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/upgrading/3.4-3.5.md',
    checked: '2026-11-29',
  },
  'argo-cd-notifications-errors': {
    title: 'Notifications: troubleshooting errors',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/notifications/troubleshooting-errors.md',
    checked: '2026-11-27',
  },
  'argo-cd-generator-pull-request': {
    title: 'Pull Request Generator',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/applicationset/Generators-Pull-Request.md',
    checked: '2026-11-27',
  },
  'argo-cd-pull-18761': {
    title: 'Pull request 18761: use requeue after if generate app errors out',
    url: 'https://github.com/argoproj/argo-cd/pull/18761',
    checked: '2026-11-27',
  },
  'argo-cd-appset-github': {
    title: 'applicationset/services/pull_request/github.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/applicationset/services/pull_request/github.go',
    checked: '2026-11-27',
  },
  'argo-cd-appset-pull-request': {
    title: 'applicationset/generators/pull_request.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/applicationset/generators/pull_request.go',
    checked: '2026-11-27',
  },
  'argo-cd-issue-18548': {
    title: 'Kubernetes 1.30 regression: nil pointer dereference on server-side diff (issue 18548)',
    url: 'https://github.com/argoproj/argo-cd/issues/18548',
    checked: '2026-11-29',
  },
  'argo-cd-gitops-engine-diff': {
    title: 'gitops-engine/pkg/diff/diff.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/gitops-engine/pkg/diff/diff.go',
    checked: '2026-11-29',
  },
  'argo-cd-state': {
    title: 'controller/state.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/controller/state.go',
    checked: '2026-11-29',
  },
  'argo-cd-pull-18840': {
    title: 'Pull request 18840: bad server-side diffs',
    url: 'https://github.com/argoproj/argo-cd/pull/18840',
    checked: '2026-11-29',
  },
  'argo-cd-app-deletion': {
    title: 'App deletion',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/app_deletion.md',
    checked: '2026-11-28',
  },
  'argo-cd-high-availability': {
    title: 'High availability',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/high_availability.md',
    checked: '2026-11-29',
  },
  'argo-cd-cmd-params': {
    title: 'argocd-cmd-params-cm.yaml: settings of the components',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/argocd-cmd-params-cm.yaml',
    checked: '2026-11-29',
  },
  'argo-cd-gitops-engine-cluster': {
    title: 'gitops-engine/pkg/cache/cluster.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/gitops-engine/pkg/cache/cluster.go',
    checked: '2026-11-29',
  },
  'argo-cd-issue-19571': {
    title: 'Issue 19571: Applications of a deleted cluster stay in Deleting',
    url: 'https://github.com/argoproj/argo-cd/issues/19571',
    checked: '2026-11-28',
  },
  'argo-cd-issue-19889': {
    title: 'Issue 19889: one conversion webhook makes the whole cluster fail',
    url: 'https://github.com/argoproj/argo-cd/issues/19889',
    checked: '2026-11-28',
  },
  'argo-cd-issue-16824': {
    title: 'Issue 16824: Argo CD stops watching some clusters',
    url: 'https://github.com/argoproj/argo-cd/issues/16824',
    checked: '2026-11-28',
  },
  'argo-cd-issue-20810': {
    title: 'Issue 20810: 403 Forbidden for a chart in Amazon ECR',
    url: 'https://github.com/argoproj/argo-cd/issues/20810',
    checked: '2026-11-28',
  },
  'argo-cd-redis-network-policy': {
    title: 'argocd-redis-network-policy.yaml',
    url: 'https://github.com/argoproj/argo-cd/blob/master/manifests/base/redis/argocd-redis-network-policy.yaml',
    checked: '2026-11-29',
  },
  'argo-cd-session-state': {
    title: 'util/session/state.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/session/state.go',
    checked: '2026-11-29',
  },
  'argo-cd-issue-4174': {
    title: 'Issue 4174: i/o timeout to Redis and the repo-server',
    url: 'https://github.com/argoproj/argo-cd/issues/4174',
    checked: '2026-11-28',
  },
  'argo-cd-server': {
    title: 'server/server.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/server/server.go',
    checked: '2026-11-28',
  },
  'argo-cd-project-test': {
    title: 'server/project/project_test.go: what Argo CD says if a role lacks a permission',
    url: 'https://github.com/argoproj/argo-cd/blob/master/server/project/project_test.go',
    checked: '2026-11-28',
  },
  'argo-cd-ingress': {
    title: 'Ingress Configuration',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/ingress.md',
    checked: '2026-11-28',
  },
  'argo-cd-issue-13578': {
    title: '307 Redirect Loop via server.insecure, but not via --insecure (issue 13578)',
    url: 'https://github.com/argoproj/argo-cd/issues/13578',
    checked: '2026-11-28',
  },
  'argo-helm-appset-cluster-role': {
    title: 'Helm chart of Argo CD: the ClusterRole of the ApplicationSet controller',
    url: 'https://github.com/argoproj/argo-helm/blob/main/charts/argo-cd/templates/argocd-applicationset/clusterrole.yaml',
    checked: '2026-11-29',
  },
  'argo-helm-issue-2936': {
    title: 'AWS ALB Redirect loop caused by unhealthy target group (argo-helm issue 2936)',
    url: 'https://github.com/argoproj/argo-helm/issues/2936',
    checked: '2026-11-28',
  },
  'argo-cd-issue-24187': {
    title:
      "Failed to remove hook finalizer (unable to delete hook job since it's immutable and contains finalizers)",
    url: 'https://github.com/argoproj/argo-cd/issues/24187',
    checked: '2026-11-28',
  },
  'argo-cd-issue-25064': {
    title:
      'Server-side diff fails when the Application also deploys the CRD with the new field (issue 25064)',
    url: 'https://github.com/argoproj/argo-cd/issues/25064',
    checked: '2026-11-28',
  },
  'argo-cd-issue-26180': {
    title: "Syncing an app with terminating hook doesn't return a clear failure message",
    url: 'https://github.com/argoproj/argo-cd/issues/26180',
    checked: '2026-11-28',
  },
  'argo-cd-exec': {
    title: 'util/exec/exec.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/exec/exec.go',
    checked: '2026-11-29',
  },
  'argo-cd-issue-3451': {
    title: 'argoCD does not deploy helm dependencies',
    url: 'https://github.com/argoproj/argo-cd/issues/3451',
    checked: '2026-11-28',
  },
  'argo-cd-cache-redis': {
    title: 'util/cache/redis_hook.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/cache/redis_hook.go',
    checked: '2026-11-29',
  },
  'argo-cd-issue-13752': {
    title: 'Application Set not syncing using argo-cd-action (issue 13752)',
    url: 'https://github.com/argoproj/argo-cd/issues/13752',
    checked: '2026-11-28',
    asOf: '2023-09-19',
  },
  'argo-cd-issue-18954': {
    title:
      'Applications are turning into Unknown showing NOAUTH Authentication required (issue 18954)',
    url: 'https://github.com/argoproj/argo-cd/issues/18954',
    checked: '2026-11-29',
    asOf: '2024-07-05',
  },
  'argo-cd-issue-8974': {
    title: 'Failure to connect to repo server stops autosync from working (issue 8974)',
    url: 'https://github.com/argoproj/argo-cd/issues/8974',
    checked: '2026-11-28',
    asOf: '2022-04-01',
  },
  'argo-cd-commit-19599': {
    title: 'Add the Redis password to the forwardCacheClient of the command line (pull 19599)',
    url: 'https://github.com/argoproj/argo-cd/commit/fcc186bdd56b38ff08a75d37046d5d98c4c6359b',
    checked: '2026-11-29',
  },
  'argo-cd-issue-17546': {
    title: 'Getting a lot of error reading from server: EOF (issue 17546)',
    url: 'https://github.com/argoproj/argo-cd/issues/17546',
    checked: '2026-11-28',
    asOf: '2024-03-15',
  },
  'argo-helm-issue-3253': {
    title:
      'Unknown method UpdateRevisionForPaths for service repository.RepoServerService (argo-helm issue 3253)',
    url: 'https://github.com/argoproj/argo-helm/issues/3253',
    checked: '2026-11-28',
    asOf: '2025-05-02',
  },
  'argo-cd-issue-21079': {
    title: 'ArgoCD Application Stuck in OutOfSync When Deploying Multiple CRDs (issue 21079)',
    url: 'https://github.com/argoproj/argo-cd/issues/21079',
    checked: '2026-11-28',
    asOf: '2024-12-05',
  },
  'argo-cd-generators-git': {
    title: 'Git Generator',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/applicationset/Generators-Git.md',
    checked: '2026-11-28',
  },
  'argo-cd-applicationset-git': {
    title: 'applicationset/generators/git.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/applicationset/generators/git.go',
    checked: '2026-11-28',
  },
  'argo-cd-cluster-server': {
    title: 'server/cluster/cluster.go: what Argo CD answers for an unknown cluster',
    url: 'https://github.com/argoproj/argo-cd/blob/master/server/cluster/cluster.go',
    checked: '2026-11-28',
  },
  'terraform-provider-argocd-cluster': {
    title: 'The resource of clusters in the Terraform provider for Argo CD',
    url: 'https://github.com/argoproj-labs/terraform-provider-argocd/blob/master/argocd/resource_argocd_cluster.go',
    checked: '2026-11-29',
  },
  'terraform-provider-argocd-import': {
    title: 'Terraform provider for Argo CD: clusters',
    url: 'https://github.com/argoproj-labs/terraform-provider-argocd/blob/master/docs/resources/cluster.md',
    checked: '2026-11-28',
  },
  'terraform-provider-argocd-issue-318': {
    title: 'Issue 318: failed to read cluster',
    url: 'https://github.com/argoproj-labs/terraform-provider-argocd/issues/318',
    checked: '2026-11-28',
    asOf: '2023-07-18',
  },
  'argo-cd-issue-24244': {
    title: 'Application fails with ComparisonError for an EKS cluster behind a proxy (issue 24244)',
    url: 'https://github.com/argoproj/argo-cd/issues/24244',
    checked: '2026-11-29',
  },
  'argo-cd-issue-18884': {
    title: 'A hook Job with ttlSecondsAfterFinished 0 stays Running (issue 18884)',
    url: 'https://github.com/argoproj/argo-cd/issues/18884',
    checked: '2026-11-28',
  },
  'argo-cd-kustomize': {
    title: 'User guide: Kustomize',
    url: 'https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/',
    checked: '2026-11-29',
  },
  'argo-cd-private-repositories': {
    title: 'Private repositories',
    url: 'https://argo-cd.readthedocs.io/en/stable/user-guide/private-repositories/',
    checked: '2026-11-29',
  },
  'argo-cd-issue-9857': {
    title:
      'A repository URL with and without a trailing slash are different repositories (issue 9857)',
    url: 'https://github.com/argoproj/argo-cd/issues/9857',
    checked: '2026-11-29',
  },
  'argo-cd-git': {
    title: 'util/git/git.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/git/git.go',
    checked: '2026-11-29',
  },
  'argo-cd-helm-client': {
    title: 'util/helm/client.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/helm/client.go',
    checked: '2026-11-29',
  },
  'argo-cd-cluster-info': {
    title: 'controller/clusterinfoupdater.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/controller/clusterinfoupdater.go',
    checked: '2026-11-29',
  },
  'argo-cd-issue-13557': {
    title: 'Issue 13557: no kind ExecCredential is registered',
    url: 'https://github.com/argoproj/argo-cd/issues/13557',
    checked: '2026-11-28',
  },
  'argo-cd-applicationset-controller': {
    title: 'applicationset/controllers/applicationset_controller.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/applicationset/controllers/applicationset_controller.go',
    checked: '2026-11-29',
  },
  'argo-cd-applicationset-gotemplate': {
    title: 'Go Template',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/applicationset/GoTemplate.md',
    checked: '2026-11-29',
  },
  'argo-cd-applicationset-utils': {
    title: 'applicationset/utils/utils.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/applicationset/utils/utils.go',
    checked: '2026-11-29',
  },
  'argo-cd-appset-any-namespace': {
    title: 'ApplicationSet in any namespace',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/applicationset/Appset-Any-Namespace.md',
    checked: '2026-11-29',
  },
  'argo-cd-app-any-namespace': {
    title: 'Applications in any namespace',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/app-any-namespace.md',
    checked: '2026-11-29',
  },
  'argo-cd-appset-scm-provider': {
    title: 'applicationset/generators/scm_provider.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/applicationset/generators/scm_provider.go',
    checked: '2026-11-29',
  },
  'argo-cd-progressive-syncs': {
    title: 'Progressive Syncs',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/applicationset/Progressive-Syncs.md',
    checked: '2026-11-29',
  },
  'argo-cd-cmp': {
    title: 'Config Management Plugins',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/operator-manual/config-management-plugins.md',
    checked: '2026-11-29',
  },
  'argo-cd-discovery': {
    title: 'util/app/discovery/discovery.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/app/discovery/discovery.go',
    checked: '2026-11-29',
  },
  'argo-cd-cmpserver': {
    title: 'cmpserver/apiclient/clientset.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/cmpserver/apiclient/clientset.go',
    checked: '2026-11-29',
  },
  'argo-cd-multiple-sources': {
    title: 'Multiple Sources for an Application',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/multiple_sources.md',
    checked: '2026-11-29',
  },
  'argo-cd-helm-index': {
    title: 'util/helm/index.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/helm/index.go',
    checked: '2026-11-29',
  },
  'argo-cd-orphaned-resources': {
    title: 'Orphaned Resources Monitoring',
    url: 'https://github.com/argoproj/argo-cd/blob/master/docs/user-guide/orphaned-resources.md',
    checked: '2026-11-29',
  },
  'argo-cd-oidc': {
    title: 'util/oidc/oidc.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/oidc/oidc.go',
    checked: '2026-11-28',
  },
  'argo-cd-oidc-provider': {
    title: 'util/oidc/provider.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/oidc/provider.go',
    checked: '2026-11-28',
  },
  'argo-cd-sessionmanager': {
    title: 'util/session/sessionmanager.go',
    url: 'https://github.com/argoproj/argo-cd/blob/master/util/session/sessionmanager.go',
    checked: '2026-11-28',
  },
  'argo-cd-issue-10514': {
    title: 'ComparisonError stays after a duplicate variable was removed (issue 10514)',
    url: 'https://github.com/argoproj/argo-cd/issues/10514',
    checked: '2026-11-28',
  },
  'kubeblocks-addons-issue-1880': {
    title: 'Argo CD sync fails with a schema comparison error (issue 1880)',
    url: 'https://github.com/apecloud/kubeblocks-addons/issues/1880',
    checked: '2026-11-29',
  },
  'argo-cd-getting-started': {
    title: 'Getting started with Argo CD',
    url: 'https://argo-cd.readthedocs.io/en/stable/getting_started/',
    checked: '2026-11-28',
  },
})
