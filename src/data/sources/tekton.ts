import { defineSources } from '#facts/source.ts'

export const tekton = defineSources('Tekton', {
  'tekton-affinity': {
    title: 'Affinity Assistants',
    url: 'https://github.com/tektoncd/pipeline/blob/main/docs/affinityassistants.md',
    checked: '2026-11-29',
  },
  'tekton-validate': {
    title: 'pkg/workspace/validate.go',
    url: 'https://github.com/tektoncd/pipeline/blob/main/pkg/workspace/validate.go',
    checked: '2026-11-29',
  },
  'tekton-config-defaults': {
    title: 'config/config-defaults.yaml',
    url: 'https://github.com/tektoncd/pipeline/blob/main/config/config-defaults.yaml',
    checked: '2026-11-29',
  },
  'tekton-issue-9144': {
    title: 'Misconfigured TaskRun pods cause PipelineRuns to silently time out (issue 9144)',
    url: 'https://github.com/tektoncd/pipeline/issues/9144',
    checked: '2026-11-29',
  },
  'tekton-additional-configs': {
    title: 'Additional configuration options',
    url: 'https://github.com/tektoncd/pipeline/blob/main/docs/additional-configs.md',
    checked: '2026-11-29',
  },
  'tekton-pipelinerun-reconciler': {
    title: 'pkg/reconciler/pipelinerun/pipelinerun.go',
    url: 'https://github.com/tektoncd/pipeline/blob/main/pkg/reconciler/pipelinerun/pipelinerun.go',
    checked: '2026-11-29',
  },
  'tekton-taskrun-reconciler': {
    title: 'pkg/reconciler/taskrun/taskrun.go',
    url: 'https://github.com/tektoncd/pipeline/blob/main/pkg/reconciler/taskrun/taskrun.go',
    checked: '2026-11-29',
  },
  'tekton-issue-1944': {
    title: 'TaskRun retries not working (issue 1944)',
    url: 'https://github.com/tektoncd/pipeline/issues/1944',
    checked: '2026-11-28',
  },
  'tekton-tasks': {
    title: 'Tasks',
    url: 'https://github.com/tektoncd/pipeline/blob/main/docs/tasks.md',
    checked: '2026-11-29',
  },
  'tekton-result-resolution': {
    title: 'pkg/reconciler/pipelinerun/resources/resultrefresolution.go',
    url: 'https://github.com/tektoncd/pipeline/blob/main/pkg/reconciler/pipelinerun/resources/resultrefresolution.go',
    checked: '2026-11-29',
  },
  'tekton-termination': {
    title: 'pkg/termination/write.go',
    url: 'https://github.com/tektoncd/pipeline/blob/main/pkg/termination/write.go',
    checked: '2026-11-29',
  },
  'tekton-validate-taskrun': {
    title: 'pkg/reconciler/taskrun/validate_taskrun.go',
    url: 'https://github.com/tektoncd/pipeline/blob/main/pkg/reconciler/taskrun/validate_taskrun.go',
    checked: '2026-11-29',
  },
  'tekton-git-resolver': {
    title: 'Git Resolver',
    url: 'https://github.com/tektoncd/pipeline/blob/main/docs/git-resolver.md',
    checked: '2026-11-29',
  },
  'tekton-auth': {
    title: 'Authentication at Run Time',
    url: 'https://github.com/tektoncd/pipeline/blob/main/docs/auth.md',
    checked: '2026-11-29',
  },
  'tekton-resolutionrequest': {
    title: 'pkg/reconciler/resolutionrequest/resolutionrequest.go',
    url: 'https://github.com/tektoncd/pipeline/blob/main/pkg/reconciler/resolutionrequest/resolutionrequest.go',
    checked: '2026-11-29',
  },
  'tekton-git-repository': {
    title: 'pkg/resolution/resolver/git/repository.go',
    url: 'https://github.com/tektoncd/pipeline/blob/main/pkg/resolution/resolver/git/repository.go',
    checked: '2026-11-29',
  },
})
