import { expect, test } from 'playwright/test'
import { rowsOf } from '../../src/search/box/boxList.ts'
import { commandOf } from '../../src/search/box/listKeys.ts'
import { lookUp, type Source } from '../../src/search/box/lookUp.ts'
import {
  emptyBox,
  next,
  type BoxEvent,
  type Progress,
  type SearchBox,
} from '../../src/search/box/searchBox.ts'
import { OtherFormatError, type IndexFile } from '../../src/search/indexFile.ts'
import { LocalFinder, type Found } from '../../src/search/finder.ts'
import type { Engine } from '../../src/search/pagefind/engine.ts'
import { Search } from '../../src/search/search.ts'
import { SynonymIndex } from '../../src/search/synonyms.ts'
import { noAnswers } from '../answers/noAnswers.ts'

const index: IndexFile = {
  format: 2,
  version: '1',
  texts: { lengths: [], files: [], rest: [] },
  perFile: 1,
  rare: '',
  correct: '',
  uncovered: '',
  sections: 60,
  answers: noAnswers,
  messages: 'messages',
  shortMessages: [],
  chapters: { notes: 'Notes', more: 'More' },
  words: { drain: 2, taint: 1, karpenter: 40 },
  pages: ['drain one', 'drain two', 'taint', 'karpenter'].map((title, at) => ({
    path: `/${title.replace(' ', '-')}/`,
    title,
    chapter: at === 1 ? 'more' : 'notes',
    kind: 'note',
    record: title,
    sections: [],
  })),
  files: [],
}

/** A search whose texts have the words of the titles of some records. */
function searchOf(engine: () => Promise<Engine>) {
  const file = () => Promise.reject(new Error('There are no files'))
  const search = new Search(index, new SynonymIndex({ same: [], means: {} }), { file, engine })
  return { finder: new LocalFinder(search) }
}

const found = (...records: string[]): Engine => ({
  load: () => Promise.resolve([]),
  search: () => records.map((record) => ({ record, score: 1, places: [1] })),
})

const search = searchOf(() => Promise.resolve(found()))
const texts = ['drain', 'drain t', 'taint', 'kapenter', 'karpenter', 'xqzwv']
const answers = new Map<string, Found>()
test.beforeAll(async () => {
  for (const query of texts) {
    answers.set(query, await search.finder.byName({ query, asTyped: false, chapter: undefined }))
  }
})
function answerTo(text: string): Found {
  const answer = answers.get(text)
  if (!answer) throw new Error(`${text} is not among the texts`)
  return answer
}
/** The answer with its sections in another order. */
const reversed = (answer: Found): Found => ({ ...answer, ranked: answer.ranked.toReversed() })

/** What a box shows after some events. */
function after(...events: BoxEvent[]): SearchBox {
  return events.reduce((box, event) => next(box, event).box, emptyBox)
}

const typing = (query: string): BoxEvent => ({ type: 'change', change: { query, asTyped: false } })
const named = (text: string): BoxEvent => ({ type: 'names', answer: answerTo(text) })
const answered = (text: string, answer = answerTo(text)): BoxEvent => ({
  type: 'answer',
  names: answerTo(text),
  answer,
})
const noKeys = { ctrlKey: false, metaKey: false, shiftKey: false }
const enter: BoxEvent = { type: 'open', held: noKeys }
const titles = ({ list }: SearchBox) =>
  rowsOf(list).map((row) => (typeof row === 'string' ? row : row.title))
const chosen = (box: SearchBox) => titles(box)[box.active]

test.describe('a search box', () => {
  test('looks up what is typed, and says that it searches while it has no rows', () => {
    const { box, task } = next(emptyBox, typing('drain'))
    expect(task).toEqual({ type: 'look up' })
    expect(box.status).toBe('Searching…')
    const { box: later } = next(after(typing('drain'), answered('drain')), typing('drain t'))
    expect([later.status, titles(later)]).toEqual(['2 sections', ['drain one', 'drain two']])
  })

  test('shows the sections found by name first, and chooses the first', () => {
    const box = after(typing('drain'), named('drain'))
    expect(titles(box)).toEqual(['drain one', 'drain two'])
    expect([chosen(box), box.status, box.settled]).toEqual([
      'drain one',
      'Searching the full text…',
      false,
    ])
  })

  test('puts better sections from the texts first, unless the reader has touched the rows', () => {
    const better = answered('drain', reversed(answerTo('drain')))
    const plain = after(typing('drain'), named('drain'), better)
    expect([titles(plain), chosen(plain)]).toEqual([['drain two', 'drain one'], 'drain two'])
    const touched = after(typing('drain'), named('drain'), { type: 'touch' }, better)
    expect([titles(touched), chosen(touched)]).toEqual([['drain one', 'drain two'], 'drain one'])
    const stepped = after(typing('drain'), named('drain'), { type: 'choose', row: 1 }, better)
    expect(chosen(stepped)).toBe('drain two')
  })

  test('says why there may be more sections, until they are there', () => {
    const silent = after(typing('drain'), { type: 'silent', names: answerTo('drain') })
    expect([silent.failure?.reason, silent.settled]).toEqual(['silent', true])
    expect(next(silent, answered('drain')).box.failure).toBeUndefined()
    const missing = { ...answerTo('drain'), missing: ['en_1.pf_index'] }
    expect(after(typing('drain'), answered('drain', missing)).failure).toEqual({
      reason: 'files missing',
      files: ['en_1.pf_index'],
    })
  })

  test('shows what was found by name if the texts fail', () => {
    const names = answerTo('drain')
    const box = after(typing('drain'), { type: 'answer', names, answer: undefined })
    expect([box.failure?.reason, titles(box).length, box.settled]).toEqual(['no texts', 2, true])
  })

  test('tries again after a failure, and keeps what was typed', () => {
    const failed = after(typing('drain'), { type: 'failed', reason: 'not loaded' })
    expect([failed.failure?.reason, titles(failed), failed.status]).toEqual(['not loaded', [], ''])
    const { box, task } = next(failed, { type: 'retry' })
    expect([task, box.state.query]).toEqual([{ type: 'look up' }, 'drain'])
  })

  test('counts only the sections that pass the filters', () => {
    const filters = { chapter: 'more', kind: undefined }
    const { box, task } = next(after(typing('drain')), { type: 'filter', filters })
    expect(task).toEqual({ type: 'look up' })
    const shown = next(box, answered('drain')).box
    expect([titles(shown), shown.status]).toEqual([['drain two'], '1 section'])
  })

  test('forgets "as typed" when the text changes, and keeps the filters', () => {
    const asTyped = after(typing('karpentr'), { type: 'change', change: { asTyped: true } })
    expect(asTyped.state).toMatchObject({ query: 'karpentr', asTyped: true })
    const filters = { chapter: 'more', kind: 'term' } as const
    const box = after({ type: 'filter', filters }, typing('karpenter'))
    expect(box.state).toEqual({ query: 'karpenter', asTyped: false, ...filters })
  })

  test('names the word that was taken for a misspelt one', () => {
    const box = after(typing('kapenter'), answered('kapenter'))
    expect([titles(box), box.status]).toEqual([['karpenter'], '1 section for karpenter'])
    const none = after(typing('xqzwv'), answered('xqzwv'))
    expect([titles(none), none.active, none.status]).toEqual([[], -1, 'Nothing found for “xqzwv”'])
  })

  test('opens the chosen row; one of an earlier text only when those of this text are there', () => {
    const settled = after(typing('drain'), answered('drain'))
    expect(next(settled, enter).task).toEqual({ type: 'open', held: noKeys })
    const waiting = next(next(settled, typing('taint')).box, enter)
    expect(waiting.task).toBeUndefined()
    const held = { ...noKeys, ctrlKey: true }
    const withKey = next(waiting.box, { type: 'open', held }).box
    const { box, task } = next(withKey, answered('taint'))
    expect([task, chosen(box)]).toEqual([{ type: 'open', held }, 'taint'])
    expect(next(box, answered('taint')).task).toBeUndefined()
  })

  test('does not open what was waited for when the text changes again', () => {
    const box = after(typing('drain'), enter, typing('drain t'))
    expect(next(box, answered('drain t')).task).toBeUndefined()
  })

  test('offers earlier searches before anything is typed, and opens one with Enter', () => {
    const box = after(typing(''), { type: 'start', recent: ['taint'] })
    expect([titles(box)[0], box.active, box.status]).toEqual(['taint', -1, ''])
    expect(next(box, enter).task).toBeUndefined()
    expect(next(next(box, { type: 'choose', row: 0 }).box, enter).task?.type).toBe('open')
    expect(titles(after({ type: 'start', recent: undefined }))).toEqual([])
  })

  test('shows more of a long list below what is there', () => {
    const many = answerTo('drain').ranked.flatMap((each) =>
      Array.from({ length: 30 }, (_, at) => {
        const record = `${each.record} ${at}`
        return { ...each, record, section: each.section && { ...each.section, record } }
      }),
    )
    const box = after(typing('drain'), answered('drain', { ...answerTo('drain'), ranked: many }))
    const first = rowsOf(box.list)
    expect(first.length).toBeLessThanOrEqual(20)
    const more = rowsOf(next(box, { type: 'more' }).box.list)
    expect(more.length).toBeGreaterThan(first.length)
    expect(more[0]).toEqual(first[0])
  })
})

test.describe('a key in the box', () => {
  const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false })

  test('moves through the rows and round their ends', () => {
    const moves = [
      ['ArrowDown', 0, 1],
      ['ArrowDown', 2, 0],
      ['ArrowDown', -1, 0],
      ['ArrowUp', 0, 2],
      ['ArrowUp', -1, 2],
      ['Home', 2, 0],
      ['End', 0, 2],
    ] as const
    for (const [key, from, row] of moves) {
      expect(commandOf(press(key), from, 3), `${key} at ${from}`).toEqual({ type: 'choose', row })
    }
  })

  test('is left to the box where there are no rows, or where it means nothing to them', () => {
    expect(commandOf(press('ArrowDown'), -1, 0)).toBeUndefined()
    expect(commandOf(press('c'), 0, 3)).toBeUndefined()
    expect(commandOf(press('x', true), 0, 3)).toBeUndefined()
  })

  test('opens the chosen row or copies its link', () => {
    expect(commandOf(press('Enter'), -1, 0)).toEqual({ type: 'open' })
    expect(commandOf(press('c', true), 0, 3)).toEqual({ type: 'copy' })
  })
})

test.describe('looking up a text', () => {
  interface Circumstances {
    signal?: AbortSignal
    /** The waits that end, in milliseconds; all others never end. */
    ending?: readonly number[]
    /** What happens when something is told. */
    then?: Partial<Record<Progress['type'], () => void>>
  }

  /** Looks it up, and returns what was told. */
  async function told(
    query: string,
    source: Partial<Source<typeof search>> = {},
    { signal = new AbortController().signal, ending = [], then = {} }: Circumstances = {},
  ): Promise<Progress[]> {
    const progress: Progress[] = []
    const whole: Source<typeof search> = {
      start: () => Promise.resolve(searchOf(() => Promise.resolve(found('taint')))),
      renew: () => Promise.resolve(false),
      recent: () => ['before'],
      isFirst: true,
      loadTexts: () => Promise.resolve(),
      wait: (milliseconds) =>
        new Promise((resolve) => {
          if (ending.includes(milliseconds)) setImmediate(resolve)
        }),
      ...source,
    }
    const tell = (each: Progress) => {
      progress.push(each)
      then[each.type]?.()
    }
    await lookUp({ query, asTyped: false, chapter: undefined }, whole, tell, signal)
    return progress
  }
  const types = (progress: readonly Progress[]) => progress.map(({ type }) => type)

  test('that is empty tells the searches of before', async () => {
    expect(await told('  ')).toEqual([{ type: 'start', recent: ['before'] }])
  })

  /** A search whose engine loads when it is let. */
  function heldSearch() {
    const { promise, resolve } = Promise.withResolvers<Engine>()
    const start = () => Promise.resolve(searchOf(() => promise))
    return { start, release: () => resolve(found('taint')) }
  }

  test('tells the names while the texts are on their way', async () => {
    expect(types(await told('taint'))).toEqual(['answer'])
    const { start, release } = heldSearch()
    const progress = await told('taint', { start }, { ending: [80], then: { names: release } })
    expect(types(progress)).toEqual(['names', 'answer'])
  })

  test('tells of an engine that hangs, and what it finds later', async () => {
    const { start, release } = heldSearch()
    const progress = await told(
      'taint',
      { start },
      { ending: [80, 5000], then: { silent: release } },
    )
    expect(types(progress)).toEqual(['names', 'silent', 'answer'])
  })

  test('tells of a search that is slow to load', async () => {
    const { promise, resolve } = Promise.withResolvers<typeof search>()
    const release = () => resolve(searchOf(() => Promise.resolve(found('taint'))))
    const progress = await told(
      'taint',
      { start: () => promise },
      { ending: [5000], then: { slow: release } },
    )
    expect(types(progress)).toEqual(['slow', 'answer'])
  })

  test('tells of an engine that fails, with what was found by name', async () => {
    const start = () => Promise.resolve(searchOf(() => Promise.reject(new Error('gone'))))
    const progress = await told('taint', { start })
    expect(progress.at(-1)).toMatchObject({ type: 'answer', answer: undefined })
    expect(progress.at(-1)).toHaveProperty('names.ranked.length', 1)
  })

  test('tells why the search could not be loaded', async () => {
    const failWith = (error: Error) => told('taint', { start: () => Promise.reject(error) })
    expect(await failWith(new Error('404'))).toEqual([{ type: 'failed', reason: 'not loaded' }])
    expect(await failWith(new OtherFormatError())).toEqual([
      { type: 'failed', reason: 'other format' },
    ])
  })

  test('reads the index again where files are missing, once', async () => {
    const lacking = searchOf(() =>
      Promise.resolve({ ...found('taint'), load: () => Promise.resolve(['en_1.pf_index']) }),
    )
    const searches = [lacking, search]
    let renewed = 0
    const renew = () => Promise.resolve(++renewed > 0)
    const start = () => Promise.resolve(searches.shift() ?? search)
    expect(await told('taint', { start, renew })).toMatchObject([
      { type: 'answer', answer: { missing: [] } },
    ])
    const stays = await told('taint', { start: () => Promise.resolve(lacking), renew })
    expect(stays).toMatchObject([{ type: 'answer', answer: { missing: ['en_1.pf_index'] } }])
    expect(renewed).toBe(2)
  })

  test('tells nothing once another text has replaced it', async () => {
    const { start, release } = heldSearch()
    const newer = new AbortController()
    const replace = () => {
      newer.abort()
      release()
    }
    const { signal } = newer
    const progress = await told(
      'taint',
      { start },
      { signal, ending: [80], then: { names: replace } },
    )
    expect(types(progress)).toEqual(['names'])
  })
})
