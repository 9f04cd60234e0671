import { defineSources } from '#facts/source.ts'

export const jupyterhub = defineSources('JupyterHub', {
  'z2jh-values': {
    title: 'Zero to JupyterHub: values.yaml',
    url: 'https://github.com/jupyterhub/zero-to-jupyterhub-k8s/blob/main/jupyterhub/values.yaml',
    checked: '2026-11-29',
  },
  'z2jh-security': {
    title: 'Zero to JupyterHub: Security',
    url: 'https://github.com/jupyterhub/zero-to-jupyterhub-k8s/blob/main/docs/source/administrator/security.md',
    checked: '2026-11-29',
  },
  'kubespawner-spawner': {
    title: 'kubespawner/spawner.py',
    url: 'https://github.com/jupyterhub/kubespawner/blob/main/kubespawner/spawner.py',
    checked: '2026-11-29',
  },
  'z2jh-optimization': {
    title: 'Zero to JupyterHub: Optimizations',
    url: 'https://github.com/jupyterhub/zero-to-jupyterhub-k8s/blob/main/docs/source/administrator/optimization.md',
    checked: '2026-11-29',
  },
  'z2jh-faq': {
    title: 'Zero to JupyterHub: FAQ',
    url: 'https://github.com/jupyterhub/zero-to-jupyterhub-k8s/blob/main/docs/source/administrator/troubleshooting.md',
    checked: '2026-11-29',
  },
  'jupyterhub-utils': {
    title: 'jupyterhub/utils.py: wait for a server',
    url: 'https://github.com/jupyterhub/jupyterhub/blob/main/jupyterhub/utils.py',
    checked: '2026-11-29',
  },
  'jupyterhub-singleuser': {
    title: 'jupyterhub/singleuser/extension.py',
    url: 'https://github.com/jupyterhub/jupyterhub/blob/main/jupyterhub/singleuser/extension.py',
    checked: '2026-11-29',
  },
  'jupyterhub-version': {
    title: 'JupyterHub: versions of hub and server',
    url: 'https://github.com/jupyterhub/jupyterhub/blob/main/jupyterhub/_version.py',
    checked: '2026-11-29',
  },
  'jupyterhub-xsrf': {
    title: 'JupyterHub: xsrf utilities',
    url: 'https://github.com/jupyterhub/jupyterhub/blob/main/jupyterhub/_xsrf_utils.py',
    checked: '2026-11-29',
  },
  'jupyterhub-pages': {
    title: 'jupyterhub/handlers/pages.py',
    url: 'https://github.com/jupyterhub/jupyterhub/blob/main/jupyterhub/handlers/pages.py',
    checked: '2026-11-29',
  },
})
