import { isCount, withoutIds } from './messageForm.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordsOf, type Word } from './words.ts'

/** A quotation with more words is a pasted message. */
const longestPhrase = 6

/**
 * The words between quotation marks, if little else was typed: pasted messages have quotation marks
 * too.
 */
export function phraseOf(typed: string): string | undefined {
  const [, phrase] = /^\s*["“”«]([^"“”«»]+)["“”»]\s*$/.exec(typed) ?? []
  const words = phrase?.trim()
  return words && wordsOf(words).length <= longestPhrase ? words : undefined
}

/** A pasted command or message without the names of somebody's own objects. */
export function withoutOwnNames(typed: string): string {
  return withoutIds(withoutCommand(typed))
    .replace(/^\s*(?:error|warning|fatal)?:?\s*error from server \((\w+)\):?/i, ' $1 ')
    .replace(/^\s*(?:error|warning|fatal)\s*:/i, ' ')
}

/** Options of commands whose value is a name that somebody chose. */
const namingOptions =
  /(?:^|\s)(?:-[nfloc]|--(?:namespace|context|kubeconfig|filename|selector|output|profile|region|name|cluster|cluster-name|nodegroup-name|account|role-arn|template|query))(?:[\s=]+\S+)/g

/** What follows `kubectl` in a command, and rarely in a sentence about it: `kubectl hangs`. */
const kubectlVerb =
  /^\s*(?:[$#>]\s*)?(?:sudo\s+)?(?:kubectl|k)(?=\s+(?:-|annotate|api-|apply|attach|auth|autoscale|certificate|cluster-info|config|cordon|cp|create|debug|delete|describe|diff|drain|edit|events|exec|explain|expose|get|kustomize|label|logs|patch|port-forward|proxy|replace|rollout|run|scale|set|taint|top|uncordon|version|wait)\b)/

/** A command without its options' values, and without the verbs that only show an object. */
function withoutCommand(typed: string): string {
  const [, program] = /^\s*(?:[$#>]\s*)?(?:sudo\s+)?(kubectl|k|aws|eksctl|helm)\s/.exec(typed) ?? []
  if (!program) return typed
  return typed
    .replace(namingOptions, ' ')
    .replace(kubectlVerb, ' ')
    .replace(/^\s*(?:get|describe)\b/, ' ')
    .replace(/\s-[a-zA-Z]\b/g, ' ')
}

/**
 * The words that tell something; all of them when none does. Numbers that the site does not have are ids
 * of somebody's own objects, and in a pasted line others count them; versions tell something.
 */
export function tellingWords(
  words: readonly Word[],
  isPasted: boolean,
  vocabulary: Vocabulary,
): readonly Word[] {
  const telling = words.filter(
    ({ text }) =>
      !/\d/.test(text) ||
      (vocabulary.has(text) && (text.includes('.') || !(isPasted && isCount(text)))),
  )
  return telling.length > 0 ? telling : words
}

/** Whether things are to be compared: `surely` as in `irsa vs pod identity`, or `perhaps` by an `or`. */
export type Compares = 'surely' | 'perhaps' | 'no'

/** Whether a text asks to compare things. */
export function comparesThings(typed: string): Compares {
  if (/\b(vs|versus|difference|differ|compared?|comparison)\b/i.test(typed)) return 'surely'
  return /\b(or|better|between)\b/i.test(typed) ? 'perhaps' : 'no'
}

/** Words that a question begins with. */
const interrogative =
  /(?:^|[,.;:]\s*)(?:(?:so|ok|okay|hey|and|but|also|if|still)\s+)*(?:how|what|which|who|when|where|why|is|are|was|can|could|should|would|will|do|does|did|has|have|any)\b/i

/** Words of a question that asks for the cause of a failure. */
const asksForCause = /\b(?:why|errors?|fails?|failed|failing|failures?|stuck|crash\w*)\b/i

/**
 * What a question asks for: `how` something is done or works, or `why` it fails. Absent if the text is no
 * question.
 */
export function asksFor(typed: string): 'how' | 'why' | undefined {
  if (!/\?\s*$/.test(typed) && !interrogative.test(typed)) return undefined
  return asksForCause.test(typed) ? 'why' : 'how'
}
