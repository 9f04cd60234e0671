import { href } from '#addresses/href.ts'
import { copy } from '#clipboard/copy.client.ts'
import { copyWhenMade } from '#clipboard/copyRich.client.ts'
import { answerText } from '#search/answers/answerText.ts'
import type { Card } from '#search/answers/findAnswer.ts'
import type { SectionFinder } from '#search/finder.ts'
import { blockText } from '#sections/section.ts'
import { withState } from '#search/searchState.ts'
import { button, element } from './resultList.client.ts'

/**
 * The card above the results: what was asked for, the answer, what it rests on. It can be opened at its
 * section and copied with its source. Its link has a preview that says the answer; if the short address
 * cannot be loaded, it leads to the search that shows the card again.
 * @param typed the query that it answers
 */
export function answerCard(card: Card, typed: string, finder: SectionFinder): HTMLElement {
  const { question, lines, basis, address } = answerText(
    card,
    new Date().toISOString().slice(0, 10),
  )
  const target = new URL(href(address), location.href).href
  const title = element('a', 'answer-question', question)
  title.href = target
  const body = element('div', 'answer-lines', ...lines.map(lineOf))
  const copyText = button('Copy with source', () => {
    const text = [question, body.textContent, ...basis, target].filter(Boolean).join('\n')
    void copy(text, 'Answer copied')
  })
  const copyLink = button('Copy link', () => {
    const making = shareAddress(card, target).then((short) => short ?? searchAddress(typed))
    void copyWhenMade(
      making.then((text) => ({ text, done: 'Link to this answer copied' })),
      'The link could not be made',
    )
  })
  const foot = element(
    'p',
    'answer-basis',
    ...basis.map((each) => element('span', '', each)),
    element('span', 'answer-tools', copyLink, copyText),
  )
  const whole = element('section', 'answer-card', title, body, foot)
  whole.dataset['instantAnswer'] = card.kind
  whole.ariaLabel = 'Answer'
  if (card.kind === 'term') void define(body, card.term.record, finder)
  return whole
}

/** The short address of what a card says, whose preview says it too; absent if it cannot be loaded. */
async function shareAddress(card: Card, target: string): Promise<string | undefined> {
  const { recordOf, recordOfFact } = await import('#sharing/records.client.ts')
  const record =
    card.kind === 'fact' ? await recordOfFact(card.fact.what) : await recordOf(new URL(target))
  return record?.share
}

/** The address of the search that shows the card again. */
function searchAddress(query: string): string {
  const page = new URL(href('/search/'), location.href).href
  return withState(page, { query, chapter: undefined, kind: undefined, asTyped: false }).href
}

function lineOf({ name, text }: { name?: string; text: string }): HTMLElement {
  return element('p', '', ...(name ? [element('b', '', name), ' '] : []), text)
}

/** Puts the definition of a term into its card, once its text is there. */
async function define(body: HTMLElement, record: string, finder: SectionFinder) {
  try {
    const [definition = ''] = await finder.textOf(record)
    body.replaceChildren(element('p', '', blockText(definition)))
  } catch {
    // The card leads to the entry of the glossary.
  }
}
