import { expect, test } from 'playwright/test'
import { termFinder } from '../../src/terms/findTerms.ts'

const find = termFinder({
  pod: { term: 'Pod', definition: '…', note: '/resources/pods/' },
  'pod-identity': {
    term: 'EKS Pod Identity',
    definition: '…',
    note: '/access-control/pod-identity/',
    also: ['Pod Identity'],
  },
  job: { term: 'Job', definition: '…', note: '/resources/jobs/' },
  taint: { term: 'taint', definition: '…', note: '/resources/scheduling/' },
  ingress: { term: 'Ingress', definition: '…', note: '/resources/ingress-and-gateway/' },
})
const found = (text: string) => find(text).map(({ id, text }) => `${id}: ${text}`)

test('a term is found as a whole word, in the singular and the plural', () => {
  expect(found('A Pod, two Pods, a PodSpec, /pods/ and Pod-like.')).toEqual([
    'pod: Pod',
    'pod: Pods',
  ])
  expect(found('Two Ingresses')).toEqual(['ingress: Ingresses'])
})

test('the longest term wins', () => {
  expect(found('EKS Pod Identity is Pod Identity for a Pod')).toEqual([
    'pod-identity: EKS Pod Identity',
    'pod-identity: Pod Identity',
    'pod: Pod',
  ])
})

test('a kind is found with its capital only, a word also at the beginning of a sentence', () => {
  expect(found('The job of a Job. Taints and a taint.')).toEqual([
    'job: Job',
    'taint: Taints',
    'taint: taint',
  ])
})

test('the position of a term in the text is returned', () => {
  expect(find('See a Pod')).toEqual([{ id: 'pod', text: 'Pod', start: 6 }])
})
