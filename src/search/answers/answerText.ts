import { formatDay } from '#facts/formatDay.ts'
import { addressOf } from '#sections/section.ts'
import { supportOn } from '#facts/versionCalendar.ts'
import type { VersionAnswer } from './answers.ts'
import type { Card } from './findAnswer.ts'

/** What a card says. */
export interface AnswerText {
  /** What was asked for. */
  question: string
  /** The answer: a line, or several, each after the name of what it is about. */
  lines: readonly { name?: string; text: string }[]
  /** What the answer rests on, and what is not certain. */
  basis: readonly string[]
  /** Where the site says more, below its base. */
  address: string
}

/**
 * What a card says on a day. The definition of a term is in its record, which comes later.
 * @param today `YYYY-MM-DD`
 */
export function answerText(card: Card, today: string): AnswerText {
  switch (card.kind) {
    case 'fact': {
      const { what, value, checked, checkAgain, doubt, address } = card.fact
      const due = checkAgain <= today ? [`Due for a check since ${formatDay(checkAgain)}.`] : []
      const basis = [
        `${card.source}, checked ${formatDay(checked)}`,
        ...due,
        ...(doubt ? [doubt] : []),
      ]
      return { question: what, lines: [{ text: value }], basis, address }
    }
    case 'cell': {
      const { comparison, criterion, options } = card
      const [only] = options
      return {
        question:
          options.length === 1 ? `${only?.option.title}: ${criterion.title}` : criterion.title,
        lines: options.map(({ option, answer }) =>
          options.length === 1 ? { text: answer } : { name: option.title, text: answer },
        ),
        basis: [`${comparison.title}, checked ${formatDay(comparison.checked)}`],
        address: `/compare/${comparison.id}/#${comparison.id}.${criterion.id}`,
      }
    }
    case 'version':
      return {
        question: `Kubernetes ${card.version.version} on Amazon EKS`,
        lines: [{ text: supportText(card.version, today) }],
        basis: [`As of ${formatDay(today)}`],
        address: card.address,
      }
    case 'versions': {
      const supported = card.versions.filter(
        (each) => each.released <= today && supportOn(each, today).status !== 'ended',
      )
      return {
        question: 'Kubernetes versions on Amazon EKS',
        lines: supported.map((each) => ({ name: each.version, text: supportText(each, today) })),
        basis: [`As of ${formatDay(today)}`],
        address: card.address,
      }
    }
    case 'term':
      return { question: card.term.title, lines: [], basis: [], address: addressOf(card.term) }
  }
}

/** "Standard support until 2 December 2026, in 5 days; then extended support until …". */
function supportText(version: VersionAnswer, today: string): string {
  const { status } = supportOn(version, today)
  const [standard, extended] = [version.standardUntil, version.extendedUntil].map(formatDay)
  if (status === 'ended') return `Support ended on ${extended}`
  if (status === 'extended') return `Extended support until ${extended}`
  return `Standard support until ${standard}, then extended support until ${extended}`
}
