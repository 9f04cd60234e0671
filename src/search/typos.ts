/** From this many letters on, one changed letter of any kind leaves no doubt which word was meant. */
const surelyMeant = 8
/** From this many letters on, two changes leave no doubt. */
const longEnoughForTwo = 10

/**
 * Short words that differ by a letter mean something else; long ones stay recognizable with more typos.
 */
export function changesAllowed(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0
  return word.length < longEnoughForTwo ? 1 : 2
}

/** Whether a word is likely a typo for another, given the number of changes between them. */
export function isMeant(typed: string, known: string, distance: number): boolean {
  if (distance >= known.length / 3 || typed[0] !== known[0]) return false
  if (distance === 1) return typed.length >= surelyMeant || isSlip(typed, known)
  return typed.at(-1) === known.at(-1)
}

/** The letters of a word as the bits of a number. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) - 97)
  return bits
}

/** How many bits of a number are set. */
export function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

const rowsOfKeys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const vowels = 'aeiouy'

/**
 * Whether one of two words is a typo of the other: two letters swapped, one dropped or typed twice, and
 * in words that are not very short also one struck with a key beside it.
 * @param typed differs from `known` by one change
 */
function isSlip(typed: string, known: string): boolean {
  if (typed[0] !== known[0]) return false
  const at = [...typed].findIndex((letter, index) => letter !== known[index])
  if (typed.length < known.length) return true
  if (typed.length > known.length) {
    return at < 0 ? typed.at(-1) === typed.at(-2) : typed[at] === typed[at - 1] || typed.length > 6
  }
  return isSwap(typed, known) || (typed.length > 5 && areNear(typed[at] ?? '', known[at] ?? ''))
}

/** Whether two words of the same letters differ by the order of two neighbors. */
export function isSwap(typed: string, known: string): boolean {
  const at = [...typed].findIndex((letter, index) => letter !== known[index])
  return typed.length === known.length && typed[at] === known[at + 1] && typed[at + 1] === known[at]
}

/** Whether two letters are mistaken for each other: neighbors on the keyboard, or both vowels. */
function areNear(a: string, b: string): boolean {
  if (vowels.includes(a) && vowels.includes(b)) return true
  return rowsOfKeys.some((row) => {
    const [first, second] = [row.indexOf(a), row.indexOf(b)]
    return first >= 0 && second >= 0 && Math.abs(first - second) === 1
  })
}
