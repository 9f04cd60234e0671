import { defineSources } from '#facts/source.ts'

export const cloudInit = defineSources('cloud-init', {
  'cloud-init-handlers': {
    title: 'cloudinit/handlers: what happens to each part of the user data',
    url: 'https://github.com/canonical/cloud-init/blob/main/cloudinit/handlers/__init__.py',
    checked: '2026-11-28',
  },
})
