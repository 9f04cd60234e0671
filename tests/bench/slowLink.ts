import type { ServerResponse } from 'node:http'
import type { slow } from './network.ts'

/** A response that was sent: its path, and when it was asked for and complete, as `Date.now()`. */
export interface Sent {
  path: string
  asked: number
  there: number
  bytes: number
}

/** About one packet: responses that are under way take turns after each. */
const packet = 1460
/** What the lines of a response's head weigh. */
const headSize = 300

/**
 * A connection that all responses of a server share, whichever thread of the browser asks. The emulation
 * of a browser slows only the requests of the page itself, not those of its workers.
 */
export class SlowLink {
  readonly #waiting: { response: ServerResponse; rest: Buffer; done: () => void }[] = []
  readonly #speed: typeof slow | undefined
  #isSending = false
  sent: Sent[] = []

  /** @param speed without it, the link is as fast as this machine */
  constructor(speed?: typeof slow) {
    this.#speed = speed
  }

  /** Sends a body after the latency, in turn with the others. */
  async send(path: string, response: ServerResponse, body: Buffer) {
    const asked = Date.now()
    const note = () =>
      this.sent.push({ path, asked, there: Date.now(), bytes: body.length + headSize })
    if (!this.#speed) {
      response.end(body)
      note()
      return
    }
    await new Promise((resolve) => setTimeout(resolve, this.#speed?.latency))
    this.#waiting.push({ response, rest: body, done: note })
    if (!this.#isSending) void this.#sendAll(this.#speed.downloadThroughput)
  }

  async #sendAll(bytesPerSecond: number) {
    this.#isSending = true
    const start = performance.now()
    let sent = 0
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      const { response, rest, done } = next
      sent += Math.min(packet, rest.length)
      const early = start + (sent / bytesPerSecond) * 1000 - performance.now()
      if (early > 2) await new Promise((resolve) => setTimeout(resolve, early))
      if (rest.length > packet) {
        response.write(rest.subarray(0, packet))
        this.#waiting.push({ response, rest: rest.subarray(packet), done })
      } else {
        response.end(rest)
        done()
      }
    }
    this.#isSending = false
  }
}
