const token = /--color-([\w-]+): light-dark\((oklch\([\d. ]+\)), (oklch\([\d. ]+\))\)/g

/**
 * The colors that a style sheet of tokens decides on, as `oklch(…)` by their roles (`page`, `accent`).
 * @param css lines such as `--color-page: light-dark(oklch(0.99 0 250), oklch(0.2 0 250));`
 */
export function readTokenColours(css: string, scheme: 'light' | 'dark'): Map<string, string> {
  return new Map(
    Array.from(css.matchAll(token), ([, role = '', light = '', dark = '']) => [
      role,
      scheme === 'light' ? light : dark,
    ]),
  )
}
