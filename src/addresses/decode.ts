/** A part of an address as its author wrote it; as it stands where its escapes are broken. */
export function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
