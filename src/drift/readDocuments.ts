import type { Failure } from './drift.ts'
import { messageOf } from './messageOf.ts'

/** Documents by their addresses, and those that could not be read. */
export interface Documents {
  texts: Map<string, string>
  failures: Failure[]
}

/**
 * Reads documents, each once.
 * @param read gives the text at an address, or throws
 */
export async function readDocuments(
  addresses: readonly string[],
  read: (address: string) => Promise<string>,
): Promise<Documents> {
  const documents: Documents = { texts: new Map(), failures: [] }
  await Promise.all(
    Array.from(new Set(addresses), async (address) => {
      try {
        documents.texts.set(address, await read(address))
      } catch (error) {
        documents.failures.push({ address, reason: messageOf(error) })
      }
    }),
  )
  return documents
}
