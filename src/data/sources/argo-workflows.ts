import { defineSources } from '#facts/source.ts'

export const argoWorkflows = defineSources('Argo Workflows', {
  'argo-workflows-issue-9781': {
    title: 'ETCD throttling on EKS',
    url: 'https://github.com/argoproj/argo-workflows/issues/9781',
    checked: '2026-11-28',
    asOf: '2022-10-10',
  },
  'argo-workflows-issue-3645': {
    title: 'Exceeded Quota Causes Failed Workflows (issue 3645)',
    url: 'https://github.com/argoproj/argo-workflows/issues/3645',
    checked: '2026-11-28',
  },
  'argo-workflows-rbac': {
    title: 'Workflow RBAC',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/docs/workflow-rbac.md',
    checked: '2026-11-28',
  },
  'argo-workflows-faq': {
    title: 'FAQ',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/docs/faq.md',
    checked: '2026-11-29',
  },
  'argo-workflows-pod-deletion': {
    title: 'Tolerating Pod Deletion',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/docs/tolerating-pod-deletion.md',
    checked: '2026-11-29',
  },
  'argo-workflows-pod-restarts': {
    title: 'Automatic Pod Restarts',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/docs/pod-restarts.md',
    checked: '2026-11-29',
  },
  'argo-workflows-offloading': {
    title: 'Offloading Large Workflows',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/docs/offloading-large-workflows.md',
    checked: '2026-11-29',
  },
  'argo-workflows-artifacts': {
    title: 'Artifacts',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/docs/walk-through/artifacts.md',
    checked: '2026-11-28',
  },
  'argo-workflows-artifact-repository': {
    title: 'Configuring Your Artifact Repository',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/docs/configure-artifact-repository.md',
    checked: '2026-11-28',
  },
  'argo-workflows-cost': {
    title: 'Cost Optimization',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/docs/cost-optimisation.md',
    checked: '2026-11-28',
  },
  'argo-workflows-parallelism': {
    title: 'Limiting parallelism',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/docs/parallelism.md',
    checked: '2026-11-29',
  },
  'argo-workflows-environment-variables': {
    title: 'Environment Variables',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/docs/environment-variables.md',
    checked: '2026-11-29',
  },
  'argo-workflows-operator': {
    title: 'workflow/controller/operator.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/workflow/controller/operator.go',
    checked: '2026-11-29',
  },
  'argo-workflows-controller': {
    title: 'workflow/controller/controller.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/workflow/controller/controller.go',
    checked: '2026-11-28',
  },
  'argo-workflows-exec-control': {
    title: 'workflow/controller/exec_control.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/workflow/controller/exec_control.go',
    checked: '2026-11-29',
  },
  'argo-workflows-workflowpod': {
    title: 'workflow/controller/workflowpod.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/workflow/controller/workflowpod.go',
    checked: '2026-11-29',
  },
  'argo-workflows-semaphore': {
    title: 'workflow/sync/semaphore.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/workflow/sync/semaphore.go',
    checked: '2026-11-28',
  },
  'argo-workflows-packer': {
    title: 'workflow/packer/packer.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/workflow/packer/packer.go',
    checked: '2026-11-28',
  },
  'argo-workflows-explosive-offload': {
    title: 'persist/sqldb/explosive_offload_node_status_repo.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/persist/sqldb/explosive_offload_node_status_repo.go',
    checked: '2026-11-28',
  },
  'argo-workflows-artifactrepositories': {
    title: 'workflow/artifactrepositories/artifactrepositories.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/workflow/artifactrepositories/artifactrepositories.go',
    checked: '2026-11-29',
  },
  'argo-workflows-s3': {
    title: 'workflow/artifacts/s3/s3.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/workflow/artifacts/s3/s3.go',
    checked: '2026-11-28',
  },
  'argo-workflows-argoexec-emissary': {
    title: 'cmd/argoexec/commands/emissary.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/cmd/argoexec/commands/emissary.go',
    checked: '2026-11-29',
  },
  'argo-workflows-issue-12727': {
    title:
      'Wait containers in namespace other than argo fail when writing archive logs to AWS S3 (issue 12727)',
    url: 'https://github.com/argoproj/argo-workflows/issues/12727',
    checked: '2026-11-28',
    asOf: '2024-03-01',
  },
  'argo-workflows-issue-3388': {
    title: 'Getting does not exist in archive error when trying to store file in S3 (issue 3388)',
    url: 'https://github.com/argoproj/argo-workflows/issues/3388',
    checked: '2026-11-28',
    asOf: '2020-07-05',
  },
  'argo-workflows-issue-4048': {
    title: 'Too many warn and error messages in the controller: Deadline exceeded (issue 4048)',
    url: 'https://github.com/argoproj/argo-workflows/issues/4048',
    checked: '2026-11-28',
    asOf: '2020-09-16',
  },
  'argo-workflows-issue-5126': {
    title: 'Proper workflows marked as error with pod deleted message (issue 5126)',
    url: 'https://github.com/argoproj/argo-workflows/issues/5126',
    checked: '2026-11-28',
    asOf: '2021-02-17',
  },
  'argo-workflows-taskset': {
    title: 'workflow/controller/taskset.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/workflow/controller/taskset.go',
    checked: '2026-11-29',
  },
  'argo-workflows-workflow-details': {
    title: 'workflow-details.tsx of the UI',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/ui/src/workflows/components/workflow-details/workflow-details.tsx',
    checked: '2026-11-28',
  },
  'argo-workflows-executors': {
    title: 'Workflow Executors',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/docs/workflow-executors.md',
    checked: '2026-11-28',
  },
  'argo-workflows-validate': {
    title: 'workflow/validate/validate.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/workflow/validate/validate.go',
    checked: '2026-11-28',
  },
  'argo-workflows-common-util': {
    title: 'workflow/common/util.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/workflow/common/util.go',
    checked: '2026-11-28',
  },
  'argo-workflows-steps': {
    title: 'workflow/controller/steps.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/workflow/controller/steps.go',
    checked: '2026-11-28',
  },
  'argo-workflows-sso': {
    title: 'Argo Server SSO',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/docs/argo-server-sso.md',
    checked: '2026-11-29',
  },
  'argo-workflows-gatekeeper': {
    title: 'server/auth/gatekeeper.go',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/server/auth/gatekeeper.go',
    checked: '2026-11-29',
  },
  'argo-workflows-cron': {
    title: 'Cron Workflows',
    url: 'https://github.com/argoproj/argo-workflows/blob/main/docs/cron-workflows.md',
    checked: '2026-11-29',
  },
})
