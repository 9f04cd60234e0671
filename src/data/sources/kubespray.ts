import { defineSources } from '#facts/source.ts'

export const kubespray = defineSources('Kubespray', {
  'kubespray-aws': {
    title: 'AWS',
    url: 'https://github.com/kubernetes-sigs/kubespray/blob/master/docs/cloud_providers/aws.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'kubespray-docs': {
    title: 'Deploy a Production Ready Kubernetes Cluster',
    url: 'https://github.com/kubernetes-sigs/kubespray',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'kubespray-getting-started': {
    title: 'Getting started',
    url: 'https://github.com/kubernetes-sigs/kubespray/blob/master/docs/getting_started/getting-started.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'kubespray-ha-mode': {
    title: 'HA endpoints for K8s',
    url: 'https://github.com/kubernetes-sigs/kubespray/blob/master/docs/operations/ha-mode.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'kubespray-recover-control-plane': {
    title: 'Recovering the control plane',
    url: 'https://github.com/kubernetes-sigs/kubespray/blob/master/docs/operations/recover-control-plane.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'kubespray-terraform-aws': {
    title: 'Kubernetes on AWS with Terraform',
    url: 'https://github.com/kubernetes-sigs/kubespray/blob/master/contrib/terraform/aws/README.md',
    checked: '2026-11-28',
    asOf: '2026-08-21',
  },
  'kubespray-upgrades': {
    title: 'Upgrading Kubernetes in Kubespray',
    url: 'https://github.com/kubernetes-sigs/kubespray/blob/master/docs/operations/upgrades.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'kubespray-vars': {
    title: 'Configurable Parameters in Kubespray',
    url: 'https://github.com/kubernetes-sigs/kubespray/blob/master/docs/ansible/vars.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
})
