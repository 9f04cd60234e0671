/** Decodes a part of an address; returns it unchanged if its escapes are broken. */
export function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
