import { defineSources } from '#facts/source.ts'

export const ingressNginx = defineSources('Ingress NGINX', {
  'ingress-nginx-issue-9643': {
    title: 'EKS Nginx Proxy Protocol Broken Header',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/9643',
    checked: '2026-11-27',
    asOf: '2023-02-20',
  },
  'ingress-nginx-issue-13320': {
    title: "AWS NLB with nginx controller service doesn't support proxy-protocol",
    url: 'https://github.com/kubernetes/ingress-nginx/issues/13320',
    checked: '2026-11-28',
    asOf: '2025-05-01',
  },
  'ingress-nginx-faq': {
    title: 'FAQ: retaining the client address',
    url: 'https://kubernetes.github.io/ingress-nginx/faq/',
    checked: '2026-11-28',
  },
  'ingress-nginx-chart': {
    title: 'ingress-nginx: values of the Helm chart',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/charts/ingress-nginx/README.md',
    checked: '2026-11-28',
  },
  'ingress-nginx-annotations': {
    title: 'Annotations',
    url: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/',
    checked: '2026-11-29',
  },
  'ingress-nginx-annotations-risk': {
    title: 'Annotations Scope and Risk',
    url: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations-risk/',
    checked: '2026-11-29',
  },
  'ingress-nginx-configmap': {
    title: 'ConfigMaps',
    url: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/',
    checked: '2026-11-29',
  },
  'ingress-nginx-deploy': {
    title: 'Installation Guide',
    url: 'https://kubernetes.github.io/ingress-nginx/deploy/',
    checked: '2026-11-28',
  },
  'ingress-nginx-nlb-tls': {
    title: 'deploy.yaml: Ingress NGINX behind an NLB that ends TLS',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/deploy/static/provider/aws/nlb-with-tls-termination/deploy.yaml',
    checked: '2026-11-28',
  },
  'ingress-nginx-controller': {
    title: 'internal/ingress/controller/controller.go',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/controller/controller.go',
    checked: '2026-11-29',
  },
  'ingress-nginx-errors': {
    title: 'internal/ingress/errors/errors.go',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/errors/errors.go',
    checked: '2026-11-29',
  },
  'ingress-nginx-store': {
    title: 'internal/ingress/controller/store/store.go',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/controller/store/store.go',
    checked: '2026-11-29',
  },
  'ingress-nginx-create-secret-job': {
    title: 'job-createSecret.yaml: the job that makes the certificate of the webhook',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/charts/ingress-nginx/templates/admission-webhooks/job-patch/job-createSecret.yaml',
    checked: '2026-11-28',
  },
  'ingress-nginx-patch-job': {
    title: 'job-patchWebhook.yaml: the job that writes the CA into the webhook',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/charts/ingress-nginx/templates/admission-webhooks/job-patch/job-patchWebhook.yaml',
    checked: '2026-11-28',
  },
  'ingress-nginx-e2e-tests': {
    title: 'e2e test suite for Ingress NGINX Controller',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/docs/e2e-tests.md',
    checked: '2026-11-28',
  },
  'ingress-nginx-issue-4433': {
    title: 'Random 502: two Deployments with the same labels',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/4433',
    checked: '2026-11-28',
  },
  'ingress-nginx-issue-9443': {
    title: 'Upstream timed out while connecting',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/9443',
    checked: '2026-11-28',
  },
  'ingress-nginx-issue-9230': {
    title: 'Error reading system nameservers',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/9230',
    checked: '2026-11-28',
  },
  'ingress-nginx-issue-10743': {
    title: 'open /etc/resolv.conf: permission denied',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/10743',
    checked: '2026-11-28',
  },
  'ingress-nginx-tls': {
    title: 'TLS/HTTPS',
    url: 'https://kubernetes.github.io/ingress-nginx/user-guide/tls/',
    checked: '2026-11-28',
  },
  'ingress-nginx-code-nginx': {
    title: 'internal/ingress/controller/nginx.go',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/controller/nginx.go',
    checked: '2026-11-28',
  },
  'ingress-nginx-issue-4773': {
    title: 'No upstream-max-fails and upstream-fail-timeout any more',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/4773',
    checked: '2026-11-28',
  },
  'ingress-nginx-issue-4480': {
    title: 'upstream prematurely closed connection while reading response header from upstream',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/4480',
    checked: '2026-11-28',
  },
  'ingress-nginx-external-auth': {
    title: 'External OAUTH Authentication',
    url: 'https://kubernetes.github.io/ingress-nginx/examples/auth/oauth-external-auth/',
    checked: '2026-11-29',
  },
  'ingress-nginx-default-backend': {
    title: 'Default backend',
    url: 'https://kubernetes.github.io/ingress-nginx/user-guide/default-backend/',
    checked: '2026-11-28',
  },
  'ingress-nginx-rewrite': {
    title: 'Rewrite',
    url: 'https://kubernetes.github.io/ingress-nginx/examples/rewrite/',
    checked: '2026-11-28',
  },
  'ingress-nginx-template': {
    title: 'rootfs/etc/nginx/template/nginx.tmpl: the configuration that the controller writes',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/rootfs/etc/nginx/template/nginx.tmpl',
    checked: '2026-11-29',
  },
  'ingress-nginx-changelog-1-12': {
    title: 'Changelog of controller v1.12.0',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/changelog/controller-1.12.0.md',
    checked: '2026-11-28',
  },
  'ingress-nginx-status': {
    title: 'internal/ingress/status/status.go',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/status/status.go',
    checked: '2026-11-29',
  },
  'ingress-nginx-inspector': {
    title: 'internal/ingress/inspector/inspector.go',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/inspector/inspector.go',
    checked: '2026-11-29',
  },
  'ingress-nginx-extract-annotations': {
    title: 'internal/ingress/annotations/annotations.go',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/annotations/annotations.go',
    checked: '2026-11-29',
  },
  'ingress-nginx-issue-13358': {
    title: '404 Not Found after an upgrade of Ingress NGINX from v1.11.6 to v1.12.2',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/13358',
    checked: '2026-11-28',
  },
  'ingress-nginx-issue-6164': {
    title: 'An ALB in front of the ingress controller gives 504 errors in health checks',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/6164',
    checked: '2026-11-28',
  },
  'ingress-nginx-main': {
    title: 'cmd/nginx/main.go: without the permission to list IngressClasses, their feature is off',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/cmd/nginx/main.go',
    checked: '2026-11-29',
  },
  'ingress-nginx-nginx': {
    title: 'internal/ingress/controller/nginx.go',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/controller/nginx.go',
    checked: '2026-11-29',
  },
  'ingress-nginx-multiple': {
    title: 'Multiple Ingress controllers',
    url: 'https://kubernetes.github.io/ingress-nginx/user-guide/multiple-ingress/',
    checked: '2026-11-29',
  },
  'ingress-nginx-issue-5932': {
    title: 'Secret ingress-nginx-admission not found',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/5932',
    checked: '2026-11-28',
  },
  'ingress-nginx-issue-6902': {
    title: 'Admission webhook rejects Ingresses: signal killed',
    url: 'https://github.com/kubernetes/ingress-nginx/issues/6902',
    checked: '2026-11-28',
  },
  'ingress-nginx-auth-code': {
    title: 'internal/ingress/annotations/auth/main.go',
    url: 'https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/annotations/auth/main.go',
    checked: '2026-11-29',
  },
})
