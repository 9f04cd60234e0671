/** How many characters of a query are logged. */
const longest = 200

/**
 * A query without what may identify a system or a person: pasted lines name accounts, addresses, hosts
 * and ids.
 * @returns one line of at most 200 characters
 */
export function loggedQuery(query: string): string {
  return query
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\barn:[\w-]+:([\w-]+):\S*/g, 'arn:$1')
    .replace(/\S+@\S+\.\w+/g, '<email>')
    .replace(/\bhttps?:\/\/\S+/g, '<address>')
    .replace(/\b(?:[\w-]+\.)+(?:internal|com|net|org|io|local)\b/g, '<host>')
    .replace(/\b\d{1,3}(?:[.-]\d{1,3}){3}\b/g, '<ip>')
    .replace(/\b(?=[\da-f-]*\d)[\da-f]{8,}(?:-[\da-f]+)*\b/gi, '<id>')
    .replace(/\b(?:AKIA|ASIA)\w+/g, '<key>')
    .slice(0, longest)
}
