import { expect, test } from 'playwright/test'
import { readTogether, stemsWithOthers } from '../../src/search/jointReadings.ts'
import {
  comparesThings,
  phraseOf,
  tellingWords,
  withoutOwnNames,
} from '../../src/search/queryText.ts'
import { readQuery } from '../../src/search/readQuery.ts'
import { sequenceOf, SynonymIndex } from '../../src/search/synonyms.ts'
import { Vocabulary } from '../../src/search/vocabulary.ts'
import { readCompound, readWord, type Form } from '../../src/search/wordReadings.ts'
import { compoundsOf, wordsOf } from '../../src/search/words.ts'

const vocabulary = new Vocabulary(
  {
    audit: 5,
    authorization: 12,
    balancer: 9,
    behaviour: 6,
    buying: 1,
    cluster: 60,
    entire: 2,
    entries: 30,
    everyone: 1,
    karpenter: 40,
    kitchens: 3,
    kube: 12,
    kubeproxy: 1,
    load: 20,
    pod: 90,
    proxy: 10,
    rbac: 10,
    simplest: 1,
    small: 1,
    upgrade: 20,
    upgrades: 8,
    '1.33': 1,
    '3': 12,
  },
  100,
)

const textsOf = (forms: readonly Form[]) =>
  forms.map(({ words }) => words.map(({ text }) => text).join(' '))

const synonyms = new SynonymIndex({
  same: [['rbac', 'role based access control']],
  means: { permission: ['rbac'], 'who can': ['rbac'], 'pod moves': ['upgrade'] },
})
/** Reads a query with these words and synonyms, and no messages. */
const readWith = (text: string) =>
  readQuery(text, { vocabulary, synonyms, isUncovered: () => false, findMessages: () => [] })

test.describe('the text of a query', () => {
  test('loses the values of a command’s options and the verb that only shows something', () => {
    expect(wordsOf(withoutOwnNames('kubectl get pods -n shop')).map(({ text }) => text)).toEqual([
      'pods',
    ])
    expect(withoutOwnNames('aws eks update-kubeconfig --name dev')).not.toContain('dev')
    expect(withoutOwnNames('get the pods of shop')).toContain('shop')
  })

  test('loses "Error from server" and keeps the reason', () => {
    const text = withoutOwnNames('Error from server (Forbidden): pods is forbidden')
    expect(text).toContain('Forbidden')
    expect(text).not.toMatch(/error|server/i)
  })

  test('is a phrase in quotation marks, if it is short', () => {
    expect(phraseOf(' “pod identity” ')).toBe('pod identity')
    expect(phraseOf('"a b c d e f g"')).toBeUndefined()
    expect(phraseOf('say "pod identity"')).toBeUndefined()
  })

  test('loses the program of a command, and keeps it in a sentence', () => {
    expect(withoutOwnNames('kubectl top pods')).not.toContain('kubectl')
    expect(withoutOwnNames('kubectl --context dev get pods')).not.toContain('kubectl')
    expect(withoutOwnNames('kubectl hangs')).toContain('kubectl')
  })

  test('compares things if it says so, and perhaps if it offers a choice', () => {
    expect(['irsa vs pod identity', 'difference of alb and nlb'].map(comparesThings)).toEqual([
      'surely',
      'surely',
    ])
    expect(['alb or nlb', 'which is better'].map(comparesThings)).toEqual(['perhaps', 'perhaps'])
    expect(comparesThings('irsa and order')).toBe('no')
  })

  test('keeps versions and drops ids, and counts only in what was pasted', () => {
    const telling = (text: string, isPasted: boolean) =>
      tellingWords(wordsOf(text), isPasted, vocabulary).map(({ text }) => text)
    expect(telling('upgrade 1.33 4711', false)).toEqual(['upgrade', '1.33'])
    expect(telling('3 pods', false)).toEqual(['3', 'pods'])
    expect(telling('3 pods', true)).toEqual(['pods'])
    expect(telling('4711', false)).toEqual(['4711'])
  })
})

test('a query tells of a problem by its words, a status, a negation or a pasted line', () => {
  const tells = (text: string) => readWith(text).isProblem
  for (const text of [
    'pod stuck',
    'why 29 pods',
    '502 at the alb',
    "pod doesn't start",
    'OOMKilled',
  ])
    expect(tells(text), text).toBe(true)
  for (const text of ['irsa or pod identity', 'scale down', 'EBS block storage', 'pods per node'])
    expect(tells(text), text).toBe(false)
})

test('a question asks how something is done, or why it fails', () => {
  const asksFor = (text: string) => readWith(text).asksFor
  for (const text of [
    'how do I stop pods from reading secrets',
    'ok so what do I need to block?',
    'pods without a node role, can we do that?',
    'we have two clusters, should we merge them',
  ])
    expect(asksFor(text), text).toBe('how')
  for (const text of ['why 29 pods', 'what makes a pod crash?', 'pod stuck, any idea?'])
    expect(asksFor(text), text).toBe('why')
  for (const text of ['pod stuck', 'node groups', 'secrets that nobody can read'])
    expect(asksFor(text), text).toBeUndefined()
  expect(readWith('how do I stop pods without downtime').isProblem).toBe(false)
})

test.describe('a word is read', () => {
  const circumstances = { vocabulary, isUnfinished: false, mayBeMisspelt: true }
  const read = (text: string, others: Partial<typeof circumstances> = {}) =>
    wordsOf(text).map((word) => readWord(word, { ...circumstances, ...others }, false))
  const by = (text: string, others: Partial<typeof circumstances> = {}) =>
    textsOf(read(text, others).flatMap(({ forms }) => forms))

  test('as it was written, or as the two words that the site has for it', () => {
    expect(by('upgraded')).toEqual(['upgraded'])
    expect(by('loadbalancer')).toEqual(['load balancer'])
    expect(by('zebra')).toEqual([])
  })

  test('as the site spells it, in British or American English', () => {
    expect(by('authorisation')).toEqual(['authorization'])
    expect(by('behavior')).toEqual(['behaviour'])
    expect(by('raises')).toEqual([])
    const [other, own] = read('authorisation authorization')
    expect(other).toMatchObject({ known: true, weight: own?.weight })
  })

  test('as everyday English or a version tells less than its rarity would say', () => {
    const weightOf = (text: string) => read(text)[0]?.weight ?? 0
    for (const word of ['simplest', 'buying', 'small', 'everyone', '1.33']) {
      expect(weightOf(word), word).toBeLessThan(weightOf('kubeproxy'))
    }
  })

  test('as a frequent word with two letters swapped', () => {
    expect(by('entires')).toEqual(['entires', 'entries'])
    expect(by('entires', { mayBeMisspelt: false })).toEqual(['entires'])
  })

  test('as the beginning of others while it may be unfinished', () => {
    expect(by('kar', { isUnfinished: true })).toEqual(['karpenter'])
    expect(by('k', { isUnfinished: true })).toEqual([])
    expect(by('kar')).toEqual([])
  })

  test('as a relative of a word of the site', () => {
    expect(by('auditors')).toEqual(['audit'])
    expect(by('clus')).toEqual(['cluster'])
    expect(by('zebra')).toEqual([])
  })

  test('as the word it is a typo of, unless it is a plain word', () => {
    expect(by('kapenter')).toEqual(['karpenter'])
    expect(by('kapenter', { mayBeMisspelt: false })).toEqual([])
    expect(by('ktchens')).toEqual(['kitchens'])
    expect(by('kitchen')).toEqual([])
  })

  test('by guessing only if it has no other form', () => {
    expect(read('kapenter')).toMatchObject([{ known: true, forms: [{ taken: 'karpenter' }] }])
    const explained = wordsOf('kapenter').map((word) => readWord(word, circumstances, true))
    expect(explained).toMatchObject([{ known: true, forms: [] }])
    const [unknown, known] = read('zebra karpenter')
    expect(unknown).toMatchObject({ known: false, forms: [] })
    expect(known?.forms).toHaveLength(1)
  })

  test('of which a compound counts as a whole and by its parts', () => {
    const forms = (text: string) =>
      compoundsOf(text).flatMap((each) => readCompound(each, vocabulary).map(({ forms }) => forms))
    expect(forms('kube-proxy').map(textsOf)).toEqual([['kubeproxy', 'kube proxy']])
    expect(forms('pod-cluster')).toEqual([])
  })
})

test.describe('words are read together', () => {
  const together = (text: string, isMessage = false) => {
    const words = wordsOf(text)
    const stems = words.map(({ stem }) => stem)
    const sequence = sequenceOf(text)
    const forms = readTogether({ words, stems, sequence, isMessage, vocabulary, synonyms })
    return { forms, stems, sequence }
  }

  test('as a synonym of several, in any order if they are near', () => {
    const { forms } = together('control role based access')
    expect(textsOf(forms)).toEqual(['rbac'])
    expect(forms[0]?.covers.toSorted()).toEqual([0, 1, 2, 3])
    expect(together('pod that nobody ever really moves').forms).toEqual([])
  })

  test('as a synonym with words that search drops, if they stand there as they are', () => {
    expect(textsOf(together('who can delete').forms)).toEqual(['rbac'])
    expect(together('who they can').forms).toEqual([])
  })

  test('and tell as much as the rare term that they hint at', () => {
    const { terms } = readWith('pod moves')
    const least = vocabulary.weightOf('upgrad') / 2
    expect(vocabulary.weightOf('pod')).toBeLessThan(least)
    for (const { text, weight } of terms) expect(weight, text).toBeGreaterThanOrEqual(least)
  })

  test('in a message only as what means the same', () => {
    expect(together('permission', true).forms).toEqual([])
    expect(textsOf(together('role based access control', true).forms)).toEqual(['rbac'])
  })

  test('as one word, if the site writes it so', () => {
    expect(textsOf(together('kube proxy').forms)).toEqual(['kubeproxy'])
    expect(together('proxy kube').forms).toEqual([])
  })

  test('and those with synonyms need no guessing', () => {
    const { stems, sequence } = together('permission zebra')
    expect([...stemsWithOthers(stems, sequence, synonyms)]).toEqual([stems[0]])
  })
})
