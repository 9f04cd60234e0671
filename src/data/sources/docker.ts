import { defineSources } from '#facts/source.ts'

export const docker = defineSources('Docker', {
  'docker-hub-pulls': {
    title: 'Docker Hub pull usage and limits',
    url: 'https://docs.docker.com/docker-hub/usage/pulls/',
    checked: '2026-11-23',
  },
  'docker-cli-request': {
    title: 'moby/client/request.go in the Docker CLI: when the socket rejects the user',
    url: 'https://github.com/docker/cli/blob/master/vendor/github.com/moby/moby/client/request.go',
    checked: '2026-11-28',
  },
  'docker-multi-platform': {
    title: 'Multi-platform builds',
    url: 'https://docs.docker.com/build/building/multi-platform/',
    checked: '2026-11-26',
  },
  'docker-containerd-image-store': {
    title: 'containerd image store with Docker Engine',
    url: 'https://docs.docker.com/engine/storage/containerd/',
    checked: '2026-11-26',
  },
  'docker-buildx-imagetools-create': {
    title: 'docker buildx imagetools create',
    url: 'https://docs.docker.com/reference/cli/docker/buildx/imagetools/create/',
    checked: '2026-11-27',
  },
  'docker-json-args': {
    title: 'Build check JSONArgsRecommended',
    url: 'https://docs.docker.com/reference/build-checks/json-args-recommended',
    checked: '2026-11-28',
  },
  'build-push-action-issue-1042': {
    title: 'build-push-action issue 1042: push fails if the tag exists in ECR',
    url: 'https://github.com/docker/build-push-action/issues/1042',
    checked: '2026-11-29',
  },
  'docker-dockerd': {
    title: 'dockerd',
    url: 'https://docs.docker.com/reference/cli/dockerd/',
    checked: '2026-11-28',
  },
  'buildx-kubernetes-driver': {
    title: 'driver/kubernetes/driver.go of Buildx',
    url: 'https://github.com/docker/buildx/blob/master/driver/kubernetes/driver.go',
    checked: '2026-11-29',
  },
  'docker-cli-login': {
    title: 'cli/command/registry/login.go',
    url: 'https://github.com/docker/cli/blob/master/cli/command/registry/login.go',
    checked: '2026-11-29',
  },
})
