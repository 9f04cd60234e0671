import { signature } from './format.ts'

/** The first bytes of a gzip file. */
const packed = [0x1f, 0x8b]

const bytesOf = async (stream: ReadableStream) =>
  new Uint8Array(await new Response(stream).arrayBuffer())

/**
 * Unpacks one of Pagefind's files; a host may have unpacked it already.
 * @throws when it is another file: some hosts answer with a page, and report success
 */
export async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = packed.every((byte, index) => file[index] === byte)
  const bytes = isPacked
    ? await bytesOf(new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip')))
    : file
  const head = new TextDecoder().decode(bytes.subarray(0, signature.length))
  if (head !== signature) throw new Error('This is not a Pagefind file')
  return bytes.slice(signature.length)
}
