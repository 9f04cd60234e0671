/** A key that is pressed in the box. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>

/** What a key does: it chooses a row, opens the chosen one, or copies the link to it. */
export type Command = { type: 'choose'; row: number } | { type: 'open' } | { type: 'copy' }

/**
 * What a key that is pressed in the box does to its list; nothing if the key is the box's own.
 * @param active index of the chosen row, or -1
 * @param rows number of rows
 */
export function commandOf(
  { key, ctrlKey, metaKey }: Press,
  active: number,
  rows: number,
): Command | undefined {
  if (key === 'Enter') return { type: 'open' }
  if (key === 'c' && (ctrlKey || metaKey)) return { type: 'copy' }
  const last = rows - 1
  const row = {
    ArrowDown: active < last ? active + 1 : 0,
    ArrowUp: active > 0 ? active - 1 : last,
    Home: 0,
    End: last,
  }[key]
  return row === undefined || rows === 0 ? undefined : { type: 'choose', row }
}
