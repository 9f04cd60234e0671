/** Something that is new or different on the site. */
export interface Change {
  /** The day it was published, `YYYY-MM-DD`. */
  day: string
  /** What is different, in a sentence or two of plain text. */
  what: string
  /** The notes it is about, below the site's base. */
  notes: readonly string[]
}

/**
 * What changed, the newest first. The key of an entry is its id in the feed. Feed readers show an entry
 * with an unknown id as new, so a key never changes.
 */
export const changes: Readonly<Record<string, Change>> = {
  'looked-up': {
    day: '2026-11-29',
    what: 'Checkers looked up about 13,500 claims of all notes in the code and documents that carry them, and corrected about 1,040: causes of messages that programs print elsewhere today, remedies with a missing condition, commands that show the same when all is well. Each answer above the results has a short address whose preview says it. Search knows 60% more of the ways in which people ask for sections, and there are answers to eight more questions, such as what belongs on Spot, or whether to install an add-on or a chart.',
    notes: [
      '/eks/add-ons/',
      '/eks/ways-to-run-kubernetes/',
      '/security/hardening/',
      '/resources/statefulsets/',
      '/worker-nodes/managed-node-groups/',
    ],
  },
  'asked-in-your-words': {
    day: '2026-11-29',
    what: 'Search knows how people ask: three to eight questions in everyday words lead to each section. Of 60 questions from a chat, the first three results answer 80% instead of 50%. A third reader doubted the claims of all notes and corrected about 190.',
    notes: [
      '/troubleshooting/programs/',
      '/access-control/access-entries/',
      '/storage/efs/',
      '/worker-nodes/karpenter-disruption/',
      '/troubleshooting/helm-fails/',
    ],
  },
  'every-error': {
    day: '2026-11-28',
    what: 'About 60 new notes and 320 new sections explain 800 more messages: errors that the code of cert-manager, Traefik, Istio, Cilium, Terraform, Argo CD, Flux, Helm, KEDA, Prometheus, Loki and other programs prints and that you can repair. One page lists the notes by program. A second reader played the remedies of all notes through and corrected about 950 claims. A question that tells of no problem now finds explanations before errors.',
    notes: [
      '/troubleshooting/programs/',
      '/troubleshooting/certificate-order-fails/',
      '/troubleshooting/istio-configuration/',
      '/troubleshooting/terraform-state-or-plugin-fails/',
      '/troubleshooting/argo-cd-rendering-fails/',
      '/troubleshooting/helm-charts-fail/',
      '/troubleshooting/prometheus-scrapes-fail/',
      '/troubleshooting/manifest-rejected/',
    ],
  },
  'members-and-queues': {
    day: '2026-11-28',
    what: 'About 40 new notes and 200 new sections lead from what operators report to its cause: Cilium, Istio and Linkerd that do not become ready, members of PostgreSQL, Galera, Redis, RabbitMQ and Kafka clusters that do not come back, Vault, Velero, Loki, collectors that do not start, Cluster API, the CDK and charts of Terraform. The notes on every subject but troubleshooting, the comparisons and the facts were compared with their sources claim by claim.',
    notes: [
      '/troubleshooting/cilium-agent-fails/',
      '/troubleshooting/istio-not-ready/',
      '/troubleshooting/sql-clusters-fail/',
      '/troubleshooting/rabbitmq-fails/',
      '/troubleshooting/strimzi-fails/',
      '/troubleshooting/vault-sealed-or-secrets-operator/',
      '/troubleshooting/loki-queries-fail/',
      '/troubleshooting/cluster-api-fails/',
    ],
  },
  'more-programs': {
    day: '2026-11-28',
    what: 'Forty new notes with about 230 sections lead from the errors of more programs to their causes: databases and language runtimes in Pods, ingress controllers from Envoy Gateway to HAProxy, oauth2-proxy, CloudFront, Linkerd, Harbor, GitLab, Bedrock, model servers and others. The causes and remedies of all earlier messages were checked, many of them in the code that prints the message, and about 450 claims were corrected. The first search on a slow connection answers half a second sooner.',
    notes: [
      '/troubleshooting/language-runtime-fails/',
      '/troubleshooting/database-connections-fail/',
      '/troubleshooting/ingress-nginx-access/',
      '/troubleshooting/cloudfront-or-api-gateway-fails/',
      '/troubleshooting/slow-on-a-node/',
      '/networking/proxies-and-other-networks/',
      '/worker-nodes/outposts/',
    ],
  },
  'network-errors': {
    day: '2026-11-28',
    what: 'A line such as connection refused, i/o timeout or x509 now leads to the section that tells its causes apart, whatever program prints it. Twenty-eight notes are new, with about 200 sections and 310 messages, among them Argo Rollouts and Workflows, Fluent Bit, Loki, Pulumi, ACM, RabbitMQ, Keycloak and Knative. All concept notes were read again for remedies that stop halfway.',
    notes: [
      '/troubleshooting/network-errors/',
      '/troubleshooting/tls-errors/',
      '/troubleshooting/load-balancer-5xx/',
      '/troubleshooting/several-reasons/',
      '/troubleshooting/kubectl-fails/',
      '/troubleshooting/karpenter-log-lines/',
      '/troubleshooting/iam-rejects/',
    ],
  },
  'public-threads': {
    day: '2026-11-28',
    what: 'About 125 sections and 125 messages cover problems from 300 public threads. Eleven notes are new, some of them split from notes that had become too long. The search shows the section that you choose next to the results, and each manifest is also a file for kubectl.',
    notes: [
      '/troubleshooting/pod-without-network/',
      '/troubleshooting/mesh-breaks-pods/',
      '/troubleshooting/kubelet-does-not-start/',
      '/troubleshooting/node-not-initialized/',
      '/troubleshooting/efs-fails/',
      '/troubleshooting/flux-fails/',
      '/troubleshooting/eksctl-node-groups/',
      '/worker-nodes/karpenter-disruption/',
      '/worker-nodes/node-repair/',
      '/security/kyverno-and-gatekeeper/',
      '/operations/log-groups-and-limits/',
    ],
  },
  topics: {
    day: '2026-11-28',
    what: 'Each of 30 topics, such as Karpenter or Pod Identity, has a page of its own. To report a mistake in a section or passage, choose “Something wrong here?”. You can filter the sidebar, and the glossary is in alphabetical order.',
    notes: ['/reference/glossary/'],
  },
  'common-problems': {
    day: '2026-11-28',
    what: 'Notes on Ingress NGINX, on kubectl logs and exec, on CoreDNS not starting, and on S3 and FSx volumes are new. About 90 sections and 180 messages cover the problems that people report most. Warnings about cost and risk stand out, and notes show their key numbers first.',
    notes: [
      '/troubleshooting/ingress-nginx-errors/',
      '/troubleshooting/logs-and-exec-fail/',
      '/troubleshooting/coredns-does-not-start/',
      '/troubleshooting/s3-or-fsx-not-mounted/',
    ],
  },
  messages: {
    day: '2026-11-27',
    what: 'To find the section that explains a message, paste it into the search box or look it up in the catalog of messages from about 45 programs. The troubleshooting chapter has 33 new notes.',
    notes: ['/reference/messages/', '/troubleshooting/'],
  },
  'short-addresses': {
    day: '2026-11-23',
    what: 'Every section has a short address, such as /go/irsa/. It shows a preview where you paste it, and it keeps working.',
    notes: [],
  },
  'six-chapters': {
    day: '2026-11-23',
    what: 'Six chapters are new: networking, storage, scaling, operations, troubleshooting and reference.',
    notes: [
      '/networking/',
      '/storage/',
      '/scaling/',
      '/operations/',
      '/troubleshooting/',
      '/reference/',
    ],
  },
  'dated-facts': {
    day: '2026-11-23',
    what: 'Versions, prices, quotas and limits are now facts with a source and a date. The notes quote them, and a list shows when each one is due for a check.',
    notes: ['/reference/freshness/', '/reference/version-calendar/', '/reference/quotas/'],
  },
  'rolling-back': {
    day: '2026-11-23',
    what: 'You can roll back an upgrade within a few days. A new note explains when and how.',
    notes: ['/operations/rolling-back/'],
  },
  'first-chapters': {
    day: '2026-11-22',
    what: 'The first five chapters: what EKS is, the control plane, worker nodes, access control and resources, with twenty-one comparison tables.',
    notes: ['/eks/', '/control-plane/', '/worker-nodes/', '/access-control/', '/resources/'],
  },
}
