import { defineSources } from '#facts/source.ts'

export const containerd = defineSources('containerd', {
  'containerd-resolver': {
    title: 'core/remotes/docker/resolver.go: how containerd asks a registry for an image',
    url: 'https://github.com/containerd/containerd/blob/main/core/remotes/docker/resolver.go',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'containerd-container-create': {
    title: 'internal/cri/server/container_create.go',
    url: 'https://github.com/containerd/containerd/blob/main/internal/cri/server/container_create.go',
    checked: '2026-11-27',
  },
  'containerd-authorizer': {
    title: 'core/remotes/docker/authorizer.go',
    url: 'https://github.com/containerd/containerd/blob/main/core/remotes/docker/authorizer.go',
    checked: '2026-11-29',
  },
  'containerd-errors': {
    title: 'core/remotes/errors/errors.go',
    url: 'https://github.com/containerd/containerd/blob/main/core/remotes/errors/errors.go',
    checked: '2026-11-27',
  },
  'containerd-pull': {
    title: 'client/pull.go',
    url: 'https://github.com/containerd/containerd/blob/main/client/pull.go',
    checked: '2026-11-27',
  },
  'containerd-handlers': {
    title: 'core/images/handlers.go',
    url: 'https://github.com/containerd/containerd/blob/main/core/images/handlers.go',
    checked: '2026-11-27',
  },
  'containerd-unpacker': {
    title: 'core/unpack/unpacker.go',
    url: 'https://github.com/containerd/containerd/blob/main/core/unpack/unpacker.go',
    checked: '2026-11-27',
  },
  'containerd-sandbox-run': {
    title: 'internal/cri/server/podsandbox/sandbox_run.go',
    url: 'https://github.com/containerd/containerd/blob/main/internal/cri/server/podsandbox/sandbox_run.go',
    checked: '2026-11-29',
  },
  'containerd-registrar': {
    title: 'internal/registrar/registrar.go',
    url: 'https://github.com/containerd/containerd/blob/main/internal/registrar/registrar.go',
    checked: '2026-11-27',
  },
  'containerd-spec-opts': {
    title: 'internal/cri/opts/spec_opts.go',
    url: 'https://github.com/containerd/containerd/blob/main/internal/cri/opts/spec_opts.go',
    checked: '2026-11-29',
  },
  'containerd-task-manager': {
    title: 'core/runtime/v2/task_manager.go',
    url: 'https://github.com/containerd/containerd/blob/main/core/runtime/v2/task_manager.go',
    checked: '2026-11-29',
  },
  'containerd-httpreadseeker': {
    title: 'core/remotes/docker/httpreadseeker.go',
    url: 'https://github.com/containerd/containerd/blob/main/core/remotes/docker/httpreadseeker.go',
    checked: '2026-11-28',
  },
  'containerd-1-7-fetcher': {
    title: 'remotes/docker/fetcher.go in containerd 1.7',
    url: 'https://github.com/containerd/containerd/blob/v1.7.28/remotes/docker/fetcher.go',
    checked: '2026-11-29',
  },
  'containerd-hosts': {
    title: 'Registry configuration: hosts.toml',
    url: 'https://github.com/containerd/containerd/blob/main/docs/hosts.md',
    checked: '2026-11-28',
  },
  'containerd-moby-user': {
    title: 'vendor/github.com/moby/sys/user/user.go',
    url: 'https://github.com/containerd/containerd/blob/main/vendor/github.com/moby/sys/user/user.go',
    checked: '2026-11-29',
  },
  'containerd-oci-spec-opts': {
    title: 'pkg/oci/spec_opts.go: how containerd finds the user of an image',
    url: 'https://github.com/containerd/containerd/blob/main/pkg/oci/spec_opts.go',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'containerd-sandbox-helpers': {
    title: 'internal/cri/server/podsandbox/helpers_linux.go: the size of /dev/shm',
    url: 'https://github.com/containerd/containerd/blob/main/internal/cri/server/podsandbox/helpers_linux.go',
    checked: '2026-11-28',
  },
  'containerd-issue-3019': {
    title: 'Panic: pthread-create failed (issue 3019)',
    url: 'https://github.com/containerd/containerd/issues/3019',
    checked: '2026-11-28',
  },
  'containerd-issue-9160': {
    title: 'runc: lstat of a namespace path fails (issue 9160)',
    url: 'https://github.com/containerd/containerd/issues/9160',
    checked: '2026-11-29',
  },
  'containerd-issue-12415': {
    title: 'Registry mirrors are ignored with several folders in config_path (issue 12415)',
    url: 'https://github.com/containerd/containerd/issues/12415',
    checked: '2026-11-28',
  },
  'containerd-image-pull': {
    title: 'internal/cri/server/images/image_pull.go',
    url: 'https://github.com/containerd/containerd/blob/main/internal/cri/server/images/image_pull.go',
    checked: '2026-11-29',
  },
  'containerd-cri-config': {
    title: 'CRI plugin config guide',
    url: 'https://github.com/containerd/containerd/blob/main/docs/cri/config.md',
    checked: '2026-11-29',
  },
  'containerd-issue-6438': {
    title: 'Registry mirror configuration is not active',
    url: 'https://github.com/containerd/containerd/issues/6438',
    checked: '2026-11-28',
    asOf: '2024-11-04',
  },
  'containerd-stream': {
    title: 'core/diff/stream.go: processors of layers',
    url: 'https://github.com/containerd/containerd/blob/main/core/diff/stream.go',
    checked: '2026-11-28',
  },
})
