import { defineSources } from '#facts/source.ts'

export const jupyterhub = defineSources('JupyterHub', {
  'z2jh-values': {
    title: 'Zero to JupyterHub: values.yaml',
    url: 'https://github.com/jupyterhub/zero-to-jupyterhub-k8s/blob/main/jupyterhub/values.yaml',
    checked: '2026-11-28',
  },
  'z2jh-security': {
    title: 'Zero to JupyterHub: Security',
    url: 'https://github.com/jupyterhub/zero-to-jupyterhub-k8s/blob/main/docs/source/administrator/security.md',
    checked: '2026-11-28',
  },
  'kubespawner-spawner': {
    title: 'kubespawner/spawner.py',
    url: 'https://github.com/jupyterhub/kubespawner/blob/main/kubespawner/spawner.py',
    checked: '2026-11-28',
  },
})
