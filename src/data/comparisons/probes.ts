import { amount, checkedOn, no, partly, quote, text, yes } from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const probes = defineComparison({
  id: 'probes',
  chapter: 'resources',
  title: 'Liveness, readiness and startup probes',
  question: 'Which probe does a container need?',
  checked: '2026-11-23',
  options: {
    liveness: {
      asks: ['liveness', 'livenessprobe'],
      title: 'Liveness probe',
      chooseWhen: 'the process can hang without crashing and only a restart helps.',
      note: '/resources/probes/#three-probes',
    },
    readiness: {
      asks: ['readiness', 'readinessprobe'],
      title: 'Readiness probe',
      chooseWhen: 'a Service sends traffic to the Pod, which is nearly always the case.',
      note: '/resources/probes/#three-probes',
    },
    startup: {
      asks: ['startup', 'startupprobe'],
      title: 'Startup probe',
      chooseWhen: 'the application starts slowly and the liveness probe would kill it too early.',
      note: '/resources/probes/#three-probes',
    },
  },
  criteria: {
    asks: { title: 'What it asks', group: 'Effect' },
    'restarts-container': {
      asks: ['restart'],
      title: 'Failure restarts the container',
      group: 'Effect',
    },
    'stops-traffic': {
      asks: ['traffic'],
      title: 'Failure stops traffic from Services',
      group: 'Effect',
    },
    'holds-back-probes': { title: 'Holds back the other probes', group: 'Effect' },
    'runs-for-life': { title: 'Runs for the whole life of the container', group: 'Effect' },
    'if-missing': { asks: ['missing'], title: 'Counts as passed when left out', group: 'Effect' },
    'checks-dependencies': {
      asks: ['database', 'dependencies'],
      title: 'May check a database or another service',
      group: 'How to write it',
    },
    mistake: { title: 'Common mistake', group: 'How to write it' },
    mechanisms: {
      asks: ['mechanisms', 'grpc', 'tcp', 'exec'],
      title: 'Ways to check',
      group: 'How to write it',
    },
    'several-successes': {
      asks: ['success threshold', 'successthreshold'],
      title: 'Can ask for several successes',
      group: 'How to write it',
    },
    'own-grace-period': {
      title: 'Can set its own termination grace period',
      group: 'How to write it',
    },
    'initial-delay': {
      asks: ['initial delay', 'initialdelayseconds', 'initial delay seconds'],
      title: 'Delay before the first check (default)',
      group: 'Defaults',
      unit: 's',
    },
    period: {
      asks: ['period', 'periodseconds'],
      title: 'Time between checks (default)',
      group: 'Defaults',
      unit: 's',
    },
    timeout: {
      asks: ['timeoutseconds'],
      title: 'Timeout of one check (default)',
      group: 'Defaults',
      unit: 's',
    },
    'failure-threshold': {
      asks: ['failure threshold', 'failurethreshold'],
      title: 'Failures before it acts (default)',
      group: 'Defaults',
      unit: 'failure in a row',
    },
  },
  cells: {
    asks: {
      liveness: text('Does the container need a restart?', 'k8s-probes'),
      readiness: text('Can the container take traffic now?', 'k8s-probes'),
      startup: text('Has the application finished starting?', 'k8s-probes'),
    },
    'restarts-container': {
      liveness: yes('k8s-probes', 'if the `restartPolicy` allows it'),
      readiness: no('k8s-probes'),
      startup: yes('k8s-probes', 'if the `restartPolicy` allows it'),
    },
    'stops-traffic': {
      liveness: no('k8s-probes'),
      readiness: checkedOn(
        '2026-11-28',
        yes(
          ['k8s-probes', 'kubernetes-endpointslice-utils'],
          'the EndpointSlices of its Services mark the Pod as not ready',
        ),
      ),
      startup: no('k8s-probes', 'but the readiness probe cannot pass before it'),
    },
    'holds-back-probes': {
      liveness: no('k8s-probes', 'it does not wait for readiness, nor readiness for it'),
      readiness: no('k8s-probes'),
      startup: yes('k8s-probes', 'liveness and readiness start once it has passed'),
    },
    'runs-for-life': {
      liveness: yes('k8s-probes'),
      readiness: yes('k8s-probes'),
      startup: no('k8s-probes', 'it ends with its first success'),
    },
    'if-missing': {
      liveness: yes('k8s-probes'),
      readiness: yes('k8s-probes'),
      startup: yes('k8s-probes'),
    },
    'checks-dependencies': {
      liveness: no('eks-best-practices-application', 'one outage would restart every Pod'),
      readiness: partly(
        'Kubernetes allows it for a strict dependency; AWS warns that all Pods then drop out together',
        ['k8s-probes', 'eks-best-practices-application'],
      ),
      startup: no('k8s-probes', 'use the same check as the liveness probe'),
    },
    mistake: {
      liveness: text(
        'Too strict: containers restart under load, and the other Pods get even more load',
        'k8s-probes',
      ),
      readiness: text(
        'Leaving it out: traffic arrives before the application can answer',
        'k8s-probes',
      ),
      startup: text(
        'Stretching the liveness probe instead, which makes it slow permanently',
        'k8s-probes',
      ),
    },
    mechanisms: {
      liveness: text('`exec`, `httpGet`, `tcpSocket` or `grpc`', 'k8s-probes'),
      readiness: text('`exec`, `httpGet`, `tcpSocket` or `grpc`', 'k8s-probes'),
      startup: text('`exec`, `httpGet`, `tcpSocket` or `grpc`', 'k8s-probes'),
    },
    'several-successes': {
      liveness: no(['k8s-probes', 'kubernetes-api-core-v1'], '`successThreshold` must be 1'),
      readiness: yes(['k8s-probes', 'kubernetes-api-core-v1'], '`successThreshold`, 1 by default'),
      startup: no(['k8s-probes', 'kubernetes-api-core-v1'], '`successThreshold` must be 1'),
    },
    'own-grace-period': {
      liveness: yes('k8s-probes'),
      readiness: no('k8s-probes', 'the API server rejects it'),
      startup: yes('k8s-probes'),
    },
    'initial-delay': {
      liveness: amount(
        0,
        's',
        ['k8s-probes', 'kubernetes-api-core-v1', 'kubernetes-website-issue-42539'],
        'the kubelet counts it from the start of the container; the documentation says from the success of the startup probe',
      ),
      readiness: amount(
        0,
        's',
        ['k8s-probes', 'kubernetes-api-core-v1', 'kubernetes-website-issue-42539'],
        'the kubelet counts it from the start of the container; the documentation says from the success of the startup probe',
      ),
      startup: amount(0, 's', 'k8s-probes', 'counted from the start of the container'),
    },
    period: {
      liveness: amount(10, 's', ['k8s-probes', 'kubernetes-api-core-v1']),
      readiness: amount(
        10,
        's',
        ['k8s-probes', 'kubernetes-api-core-v1'],
        'can be shorter while the container is not ready',
      ),
      startup: amount(10, 's', ['k8s-probes', 'kubernetes-api-core-v1']),
    },
    timeout: {
      liveness: amount(1, 's', ['k8s-probes', 'kubernetes-api-core-v1']),
      readiness: amount(1, 's', ['k8s-probes', 'kubernetes-api-core-v1']),
      startup: amount(1, 's', ['k8s-probes', 'kubernetes-api-core-v1']),
    },
    'failure-threshold': {
      liveness: quote('probe-failure-threshold'),
      readiness: quote('probe-failure-threshold'),
      startup: quote(
        'probe-failure-threshold',
        'raise it: times the period it must cover the slowest start',
      ),
    },
  },
})
