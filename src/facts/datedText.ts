import { versions } from '#data/versions.ts'
import { factText } from './factText.ts'
import { factsOn, statedFacts } from './facts.ts'
import { formatDay } from './formatDay.ts'
import { changeDays, lastChange } from './versionCalendar.ts'

/** A text that the version calendar decides on: what it says, and from which day on. */
export interface DatedText {
  from: string
  text: string
}

/**
 * What a text says from the last change of the calendar on, and from each later one that changes it.
 * @param today `YYYY-MM-DD`
 * @param textOn the text of a day; `undefined` once there is none
 */
export function datedText(today: string, textOn: (day: string) => string | undefined): DatedText[] {
  const days = [lastChange(versions, today), ...changeDays(versions).filter((day) => day > today)]
  const texts: DatedText[] = []
  for (const from of days) {
    const text = textOn(from)
    if (text !== undefined && text !== texts.at(-1)?.text) texts.push({ from, text })
  }
  return texts
}

/**
 * What a fact says from day to day; nothing for one that changes only when somebody changes it.
 * @param bare without the unit of a number
 */
export function datedFact(id: string, today: string, bare = false): DatedText[] {
  if (Object.hasOwn(statedFacts, id)) return []
  const texts = datedText(today, (day) => {
    const fact = factsOn(day)[id]
    return fact && factText(fact, bare)
  })
  return texts.length > 1 ? texts : []
}

/**
 * The attribute by which a page says what a text is on the day it is read, the newest first and the
 * first one from the beginning of time; see `dayScript` in `shell/blockingScripts.ts`. The text itself is
 * for readers without JavaScript.
 */
export const byDay = (texts: readonly DatedText[]) =>
  texts.length === 0
    ? {}
    : {
        'data-day': texts
          .map(({ from, text }, at) => `${at ? from : '0000-00-00'}=${text}`)
          .reverse()
          .join('|'),
      }

/** "(as of 26 November 2026)": what a reader needs next to a text that nothing corrects. */
export const asOf = (today: string) => `(as of ${formatDay(lastChange(versions, today))})`
