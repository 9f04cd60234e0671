/** What Pagefind's files consist of: a part of CBOR (RFC 8949). */
export type Value = number | string | readonly Value[]

/** The first three bits of a value: what it is. */
const kinds = { natural: 0, negative: 1, text: 3, list: 4 } as const

/**
 * Reads whole numbers, texts and lists.
 * @throws when there is anything else
 */
export function readCbor(bytes: Uint8Array): Value {
  const decoder = new TextDecoder()
  let at = 0
  const numberOf = (short: number): number => {
    if (short < 24) return short
    const length = { 24: 1, 25: 2, 26: 4 }[short]
    if (!length) throw new Error(`Pagefind writes a number of an unknown size at ${at}`)
    at += length
    return bytes.subarray(at - length, at).reduce((number, byte) => number * 256 + byte, 0)
  }
  const read = (): Value => {
    const head = bytes[at++] ?? 0
    const [kind, short] = [head >> 5, head & 31]
    if (kind === kinds.list && short === 31) {
      const values: Value[] = []
      while (bytes[at] !== 0xff) values.push(read())
      at++
      return values
    }
    const number = numberOf(short)
    if (kind === kinds.natural) return number
    if (kind === kinds.negative) return -1 - number
    if (kind === kinds.list) return Array.from({ length: number }, read)
    if (kind !== kinds.text) throw new Error(`Pagefind writes an unknown value at ${at}`)
    at += number
    return decoder.decode(bytes.subarray(at - number, at))
  }
  return read()
}

/** Writes what `readCbor` reads. */
export function writeCbor(value: Value): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const bytes: number[] = []
  const head = (kind: number, number: number) => {
    const length = number < 24 ? 0 : number < 256 ? 1 : number < 65536 ? 2 : 4
    bytes.push((kind << 5) | (length === 0 ? number : { 1: 24, 2: 25, 4: 26 }[length]))
    for (let left = length; left > 0; left--) bytes.push((number >>> (8 * (left - 1))) & 255)
  }
  const write = (each: Value) => {
    if (typeof each === 'number') {
      head(each < 0 ? kinds.negative : kinds.natural, each < 0 ? -1 - each : each)
    } else if (typeof each === 'string') {
      const text = encoder.encode(each)
      head(kinds.text, text.length)
      bytes.push(...text)
    } else {
      head(kinds.list, each.length)
      each.forEach(write)
    }
  }
  write(value)
  return Uint8Array.from(bytes)
}
