/** Widths of characters in parts of the font's size, for the sans-serif fonts of common systems. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!]/, 0.29],
  [/[ftrI()[\] /-]/, 0.38],
  [/[mwMW@%]/, 0.88],
  [/[A-Z]/, 0.69],
  [/[0-9]/, 0.6],
]

/** About how wide a line of text is, in pixels; rather too wide than too narrow. */
export function textWidth(text: string, size: number, bold = false): number {
  const sum = [...text].reduce(
    (total, character) => total + (widths.find(([set]) => set.test(character))?.[1] ?? 0.57),
    0,
  )
  return sum * size * (bold ? 1.07 : 1)
}
