import type { Found, Request, SectionFinder } from '#search/finder.ts'
import type { Calls, Outcome, Site } from '#search/finder.worker.ts'
import { OtherFormatError } from '#search/indexFile.ts'
import type { Block } from '#sections/section.ts'

const closed = 'The worker does not run'

/** Answers requests with a worker. */
export class RemoteFinder implements SectionFinder {
  readonly #worker: Worker
  readonly #calls = new Map<number, PromiseWithResolvers<unknown>>()
  readonly #texts = new Map<string, Promise<Block[]>>()
  /** The texts that have come. */
  readonly texts = new Map<string, readonly Block[]>()
  #last = 0
  #isClosed = false

  constructor(worker: Worker) {
    this.#worker = worker
    worker.addEventListener('message', ({ data }: MessageEvent<Outcome>) => {
      const call = this.#calls.get(data.id)
      this.#calls.delete(data.id)
      if ('value' in data) call?.resolve(data.value)
      else
        call?.reject(
          data.error === 'OtherFormatError' ? new OtherFormatError() : new Error(data.error),
        )
    })
    worker.addEventListener('error', () => this.close())
  }

  /** Reads an index. @throws {OtherFormatError} */
  open(index: string): Promise<Site> {
    return this.#call('open', index)
  }

  async warmUp(): Promise<void> {
    // A failure appears when a query needs the engine.
    await this.#call('warmUp', undefined).catch(() => undefined)
  }

  byName(request: Request): Promise<Found> {
    return this.#call('byName', request)
  }

  find(request: Request): Promise<Found> {
    return this.#call('find', request)
  }

  textOf(record: string): Promise<Block[]> {
    let loading = this.#texts.get(record)
    if (!loading) {
      loading = this.#call('textOf', record)
      this.#texts.set(record, loading)
      loading.then(
        (blocks) => this.texts.set(record, blocks),
        () => this.#texts.delete(record),
      )
    }
    return loading
  }

  /** Ends the worker. Calls that have no outcome fail, and so do those that follow. */
  close() {
    this.#worker.terminate()
    this.#isClosed = true
    for (const call of this.#calls.values()) call.reject(new Error(closed))
    this.#calls.clear()
  }

  #call<Name extends keyof Calls>(name: Name, input: Parameters<Calls[Name]>[0]) {
    if (this.#isClosed) return Promise.reject(new Error(closed)) as ReturnType<Calls[Name]>
    const id = this.#last++
    const call = Promise.withResolvers<unknown>()
    this.#calls.set(id, call)
    this.#worker.postMessage({ id, name, input })
    return call.promise as ReturnType<Calls[Name]>
  }
}
