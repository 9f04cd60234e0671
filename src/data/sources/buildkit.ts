import { defineSources } from '#facts/source.ts'

export const buildkit = defineSources('buildkit', {
  'buildkit-readme': {
    title: 'BuildKit (README)',
    url: 'https://github.com/moby/buildkit',
    checked: '2026-11-27',
  },
  'buildkit-rootless': {
    title: 'Rootless mode',
    url: 'https://github.com/moby/buildkit/blob/master/docs/rootless.md',
    checked: '2026-11-29',
  },
  'buildkit-daemonless': {
    title: 'buildctl-daemonless.sh',
    url: 'https://github.com/moby/buildkit/blob/master/examples/buildctl-daemonless/buildctl-daemonless.sh',
    checked: '2026-11-28',
  },
  'buildkit-issue-4152': {
    title: "Allow buildkit to use the pod's credentials when running on k8s",
    url: 'https://github.com/moby/buildkit/issues/4152',
    checked: '2026-11-28',
  },
  'buildkit-pr-6343': {
    title: 'oci: Isolate cgroups under the current hierarchy (pull request 6343)',
    url: 'https://github.com/moby/buildkit/pull/6343',
    checked: '2026-11-29',
  },
  'buildkit-solve': {
    title: 'client/solve.go',
    url: 'https://github.com/moby/buildkit/blob/master/client/solve.go',
    checked: '2026-11-28',
  },
  'blimp-issue-55': {
    title: 'Buildkit does not work on a DigitalOcean cluster (issue 55)',
    url: 'https://github.com/kelda/blimp/issues/55',
    checked: '2026-11-28',
  },
  'buildkit-exec': {
    title: 'solver/llbsolver/ops/exec.go',
    url: 'https://github.com/moby/buildkit/blob/master/solver/llbsolver/ops/exec.go',
    checked: '2026-11-28',
  },
})
