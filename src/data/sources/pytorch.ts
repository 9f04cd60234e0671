import { defineSources } from '#facts/source.ts'

export const pytorch = defineSources('PyTorch', {
  'pytorch-c10d-rendezvous': {
    title: 'c10d-rendezvous-backend.py',
    url: 'https://github.com/pytorch/pytorch/blob/main/torch/distributed/elastic/rendezvous/c10d_rendezvous_backend.py',
    checked: '2026-11-28',
  },
  'pytorch-issue-79388': {
    title: 'torchrun: the rendezvous endpoint needs a full host name (issue 79388)',
    url: 'https://github.com/pytorch/pytorch/issues/79388',
    checked: '2026-11-28',
  },
  'torchx-issue-541': {
    title: 'Workers start before the name of the master resolves (issue 541)',
    url: 'https://github.com/pytorch/torchx/issues/541',
    checked: '2026-11-28',
  },
})
