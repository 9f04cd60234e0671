import { defineSources } from '#facts/source.ts'

export const gatewayApiInferenceExtension = defineSources('Gateway API Inference Extension', {
  'gie-inferencepool': {
    title: 'Inference Pool',
    url: 'https://gateway-api-inference-extension.sigs.k8s.io/api-types/inferencepool/',
    checked: '2026-11-27',
    asOf: '2026-08-18',
  },
  'gie-gateways': {
    title: 'Gateway Implementations',
    url: 'https://gateway-api-inference-extension.sigs.k8s.io/implementations/gateways/',
    checked: '2026-11-27',
    asOf: '2026-08-18',
  },
})
