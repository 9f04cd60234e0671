import { defineSources } from '#facts/source.ts'

export const amazonEksAmi = defineSources('amazon-eks-ami', {
  'amazon-eks-ami-changelog': {
    title: 'Changelog',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/CHANGELOG.md',
    checked: '2026-11-29',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-install-worker': {
    title: 'install-worker.sh: what the AL2023 images hold',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/templates/al2023/provisioners/install-worker.sh',
    checked: '2026-11-29',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-log-collector': {
    title: 'eks-log-collector.sh',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/log-collector-script/linux/eks-log-collector.sh',
    checked: '2026-11-23',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-nodeadm-api': {
    title: 'API Reference (nodeadm)',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/doc/api.md',
    checked: '2026-11-23',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-nodeadm-examples': {
    title: 'Examples (nodeadm)',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/doc/examples.md',
    checked: '2026-11-29',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-nodeadm-kubelet-config': {
    title: 'nodeadm/internal/kubelet/config.go: the kubelet configuration of EKS AL2023 images',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/kubelet/config.go',
    checked: '2026-11-29',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-overview': {
    title: 'AMI templates',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/doc/usage/overview.md',
    checked: '2026-11-23',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-issue-610': {
    title: 'AWS EKS - remote error: tls: internal error - CSR pending',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/610',
    checked: '2026-11-27',
  },
  'amazon-eks-ami-issue-1740': {
    title:
      "Pods can't run due to failures pulling pause image; pause image is being incorrectly garbage collected",
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/1740',
    checked: '2026-11-27',
  },
  'amazon-eks-ami-issue-1944': {
    title: 'EKS node on ARM64 is reported ready before its corresponding CSR is signed.',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/1944',
    checked: '2026-11-27',
  },
  'amazon-eks-ami-issue-2729': {
    title:
      'bug(nodeadm): RunPodSandbox fails with image "localhost/kubernetes/pause": not found on v20260520, nodes never reach Ready',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2729',
    checked: '2026-11-27',
  },
  'amazon-eks-ami-ec2': {
    title: 'nodeadm/internal/util/ec2.go',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/util/ec2.go',
    checked: '2026-11-27',
  },
  'amazon-eks-ami-kubeconfig': {
    title: 'nodeadm/internal/kubelet/kubeconfig.go: flags for the kubeconfig of the kubelet',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/kubelet/kubeconfig.go',
    checked: '2026-11-29',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-max-pods': {
    title: 'nodeadm/internal/kubelet/eni_max_pods.go: how nodeadm finds the limits of a type',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/kubelet/eni_max_pods.go',
    checked: '2026-11-29',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-instance-waiter': {
    title: 'nodeadm/internal/aws/ec2/instance_waiter.go',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/aws/ec2/instance_waiter.go',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-validation': {
    title: 'nodeadm/internal/api/validation.go',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/api/validation.go',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-userdata': {
    title: 'nodeadm/internal/configprovider/userdata.go',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/configprovider/userdata.go',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-config-chain': {
    title: 'nodeadm/internal/configprovider/chain.go: which errors nodeadm tolerates',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/configprovider/chain.go',
    checked: '2026-11-29',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-decode': {
    title: 'nodeadm/internal/api/bridge/decode.go',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/api/bridge/decode.go',
    checked: '2026-11-27',
  },
  'amazon-eks-ami-issue-2417': {
    title: 'feat(al2023): NVIDIA driver version control',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2417',
    checked: '2026-11-27',
    asOf: '2025-09-05',
  },
  'amazon-eks-ami-nodeadm-init': {
    title: 'nodeadm/cmd/nodeadm/init/init.go',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/cmd/nodeadm/init/init.go',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-nodeadm-config': {
    title: 'nodeadm-config.service: the service that writes the settings of the node',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/templates/al2023/runtime/rootfs/etc/systemd/system/nodeadm-config.service',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-nodeadm-run': {
    title: 'nodeadm-run.service: the service that starts the node',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/templates/al2023/runtime/rootfs/etc/systemd/system/nodeadm-run.service',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-sysctl-conf': {
    title: 'etc/sysctl.conf of the EKS AL2023 images',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/templates/al2023/runtime/rootfs/etc/sysctl.conf',
    checked: '2026-11-28',
  },
  'amazon-eks-ami-sysctl': {
    title: 'etc/sysctl.d/99-amazon.conf of the EKS AL2023 images',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/templates/al2023/runtime/rootfs/etc/sysctl.d/99-amazon.conf',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-issue-2428': {
    title: 'Failed to initialize NVML Unknown Error (issue 2428)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2428',
    checked: '2026-11-28',
  },
  'amazon-eks-ami-containerd-config': {
    title: 'nodeadm/internal/containerd/config.go',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/containerd/config.go',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-al2023-sysctl': {
    title: 'AL2023: etc/sysctl.conf',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/templates/al2023/runtime/rootfs/etc/sysctl.conf',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-status': {
    title: 'nodeadm/internal/api/status.go: what nodeadm asks EC2',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/api/status.go',
    checked: '2026-11-29',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-issue-2632': {
    title: 'Migrating to AL2023: the node group does not come up healthy (issue 2632)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2632',
    checked: '2026-11-28',
    asOf: '2026-02-19',
  },
  'amazon-eks-ami-issue-2123': {
    title:
      'Pre-nodeadm script does not run and post-nodeadm prevents nodes from joining (issue 2123)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2123',
    checked: '2026-11-28',
    asOf: '2025-02-02',
  },
  'amazon-eks-ami-selinux': {
    title: 'configure-selinux.sh: the labels of an AL2023 image',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/templates/al2023/provisioners/configure-selinux.sh',
    checked: '2026-11-29',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-issue-1443': {
    title: 'Not working for CIS Amazon Linux 2 Benchmark - Level 2 (issue 1443)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/1443',
    checked: '2026-11-28',
    asOf: '2023-09-26',
  },
  'amazon-eks-ami-variables': {
    title: 'variables-default.json: the variables of the AL2023 build',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/templates/al2023/variables-default.json',
    checked: '2026-11-28',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-issue-2725': {
    title: 'install-efa.sh script fails when NOEXEC set on /tmp (issue 2725)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2725',
    checked: '2026-11-28',
    asOf: '2026-05-19',
  },
  'amazon-eks-ami-bootstrap': {
    title: 'etc/eks/bootstrap.sh of the AL2023 images',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/templates/al2023/runtime/rootfs/etc/eks/bootstrap.sh',
    checked: '2026-11-28',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-issue-2580': {
    title:
      'Memory fully reserved by kubeReserved with prefix delegation and maxPodsExpression (issue 2580)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2580',
    checked: '2026-11-28',
    asOf: '2026-01-08',
  },
  'amazon-eks-ami-issue-1988': {
    title: 'Custom NodeConfig passed in via userData (issue 1988)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/1988',
    checked: '2026-11-28',
    asOf: '2024-10-04',
  },
  'amazon-eks-ami-issue-2682': {
    title:
      'containerd v2.2.1 fails to create containers from images with symlinked /etc/passwd (issue 2682)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2682',
    checked: '2026-11-28',
    asOf: '2026-04-15',
  },
  'amazon-eks-ami-issue-1618': {
    title: 'amazon-eks-gpu-node-1.26-v20240129 does not work with g3.8xlarge nodes (issue 1618)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/1618',
    checked: '2026-11-28',
    asOf: '2024-02-02',
  },
  'amazon-eks-ami-issue-1446': {
    title: 'EKS 1.26 nodes are getting a taint even though they are healthy (issue 1446)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/1446',
    checked: '2026-11-28',
    asOf: '2023-10-03',
  },
  'amazon-eks-ami-mime': {
    title: 'nodeadm/internal/configprovider/mime.go: how nodeadm reads the parts of user data',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/configprovider/mime.go',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-issue-1701': {
    title: 'nodeadm fails to parse user data (issue 1701)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/1701',
    checked: '2026-11-28',
    asOf: '2024-03-03',
  },
  'amazon-eks-ami-networkd': {
    title: '80-release.conf: networkd ignores the routes and rules of others',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/templates/al2023/runtime/rootfs/etc/systemd/networkd.conf.d/80-release.conf',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-mac-policy': {
    title: '99-no-policy.conf: MACAddressPolicy of AL2023 nodes',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/templates/al2023/runtime/rootfs/etc/systemd/network/99-default.link.d/99-no-policy.conf',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-issue-2222': {
    title: 'Kubernetes API unreachable after systemd update',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2222',
    checked: '2026-11-28',
    asOf: '2025-04-17',
  },
  'amazon-eks-ami-issue-1548': {
    title: 'EKS general pod failures (issue 1548)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/1548',
    checked: '2026-11-28',
  },
  'amazon-eks-ami-issue-899': {
    title: 'Failed to create new OS thread (issue 899)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/899',
    checked: '2026-11-28',
  },
  'amazon-eks-ami-issue-2163': {
    title: 'cri-tools in images of Amazon Linux 2023 (issue 2163)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2163',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-issue-2366': {
    title: 'Pod creation sometimes fails with Failed to create containerd task (issue 2366)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2366',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-issue-1651': {
    title: 'StartError: lstat /proc/0/ns/ipc (issue 1651)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/1651',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-issue-1821': {
    title: 'Nodes do not join with InstanceIdNodeName (issue 1821)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/1821',
    checked: '2026-11-28',
  },
  'amazon-eks-ami-issue-2122': {
    title: 'Conflict between EKS Best Practices and latest AL2023 AMI (issue 2122)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2122',
    checked: '2026-11-28',
  },
  'amazon-eks-ami-issue-2365': {
    title: 'Kernel bug in an AL2023 image (issue 2365)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2365',
    checked: '2026-11-28',
  },
  'amazon-eks-ami-issue-2681': {
    title: 'Nodes stop reporting after a new image (issue 2681)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2681',
    checked: '2026-11-28',
  },
  'amazon-eks-ami-pull-2759': {
    title: 'Add multi-EBS volume storage support for AL2023 nodes (pull request 2759)',
    url: 'https://github.com/awslabs/amazon-eks-ami/pull/2759',
    checked: '2026-11-29',
    asOf: '2026-07-09',
  },
  'amazon-eks-ami-containerd-config2': {
    title: 'nodeadm/internal/containerd/config2.template.toml: the settings for containerd 2',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/containerd/config2.template.toml',
    checked: '2026-11-29',
    asOf: '2026-07-23',
  },
  'amazon-eks-ami-issue-1800': {
    title:
      'CA Certificate used to pull images from private repo not used by kubelet after v20240202 (issue 1800)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/1800',
    checked: '2026-11-28',
    asOf: '2024-05-13',
  },
  'amazon-eks-ami-issue-1711': {
    title: 'AL2023 - PrivateDNSName regression (issue 1711)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/1711',
    checked: '2026-11-28',
    asOf: '2024-03-06',
  },
  'amazon-eks-ami-issue-2139': {
    title: 'Nodeadm Documentation Clarification (issue 2139)',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/2139',
    checked: '2026-11-29',
    asOf: '2025-02-05',
  },
  'amazon-eks-ami-nvidia-runtime': {
    title: 'nodeadm/internal/containerd: the NVIDIA runtime of containerd',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/containerd/runtime_config_nvidia.go',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-issue-166': {
    title: 'Issue 166: Unauthorized in the kubelet log of ready nodes',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/166',
    checked: '2026-11-28',
  },
  'amazon-eks-ami-issue-1629': {
    title: 'Issue 1629: nodes of one release do not initialize, containerd fails',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/1629',
    checked: '2026-11-28',
  },
  'amazon-eks-ami-pull-1949': {
    title: 'Use ecr-credential-provider for public.ecr.aws in 1.27 and later',
    url: 'https://github.com/awslabs/amazon-eks-ami/pull/1949',
    checked: '2026-11-28',
    asOf: '2025-02-10',
  },
  'amazon-eks-ami-issue-1057': {
    title: 'No AMI was found matching filters: issue when trying to build an EKS AMI',
    url: 'https://github.com/awslabs/amazon-eks-ami/issues/1057',
    checked: '2026-11-28',
    asOf: '2022-10-21',
  },
  'amazon-eks-ami-makefile': {
    title: 'Makefile of the build scripts',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/Makefile',
    checked: '2026-11-29',
  },
  'amazon-eks-ami-nodeadm-encoding': {
    title: 'nodeadm: encoding.go',
    url: 'https://github.com/awslabs/amazon-eks-ami/blob/main/nodeadm/internal/configprovider/encoding.go',
    checked: '2026-11-28',
  },
})
