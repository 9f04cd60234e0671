import { setTimeout as wait } from 'node:timers/promises'

/** How a request is made: the tests shorten the waits. */
export interface Requests {
  /** Milliseconds until an answer must have arrived. */
  timeout: number
  /** Milliseconds to wait before each further attempt; as many attempts follow the first. */
  waits: readonly number[]
}

const requests: Requests = { timeout: 20_000, waits: [2_000, 10_000] }

/** Answers by which a server asks to try again later. */
const isPassing = (status: number) => status === 429 || status >= 500

/**
 * Asks for a document, and again if there is no answer or the server asks to wait.
 * @throws when no attempt got an answer; the message says why
 */
export async function request(
  url: string,
  init: RequestInit = {},
  { timeout, waits }: Requests = requests,
): Promise<Response> {
  const attempt = () => fetch(url, { ...init, signal: AbortSignal.timeout(timeout) })
  for (const pause of waits) {
    const response = await attempt().catch(() => undefined)
    if (response && !isPassing(response.status)) return response
    await response?.body?.cancel()
    await wait(pause)
  }
  try {
    return await attempt()
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error })
  }
}

/** The text at an address. @throws when there is none; the message says why */
export async function fetchText(url: string, waits?: Requests): Promise<string> {
  const token = process.env['GITHUB_TOKEN']
  const isApi = new URL(url).hostname === 'api.github.com'
  const headers = {
    'user-agent': 'eks-notes-drift',
    ...(isApi && token && { authorization: `Bearer ${token}` }),
  }
  const response = await request(url, { headers }, waits)
  if (!response.ok) throw new Error(`HTTP status ${response.status}`)
  return response.text()
}

/** `fetch` says only "fetch failed"; the cause says what did. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message
}
