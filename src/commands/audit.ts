import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { allClaims } from '#audit/allClaims.ts'
import { sampleClaims, stateClaims, strongClaims } from '#audit/chooseClaims.ts'
import { report } from '#audit/report.ts'
import { readSiteData } from '#notes/siteData.ts'

/* `npm run audit`: lists claims with their sources, to be compared with them. */

const root = join(import.meta.dirname, '../..')

const usage = `npm run audit -- --sample 300 --seed 7   random claims; the same seed picks the same ones
npm run audit -- --strong                every sentence with a word such as "never" or "all"
npm run audit -- --states                every sentence with a word such as "beta" or "newest"`

const list = chosen()
if (list === undefined) {
  console.error(usage)
  process.exitCode = 1
} else {
  process.stdout.write(list)
}

/** The list that the arguments ask for; `undefined` if they ask for none or for several. */
function chosen(): string | undefined {
  const { sample, seed = '1', strong, states } = readArguments()
  const asked = [sample, strong, states].filter((each) => each !== undefined)
  const size = Number(sample ?? 1)
  const start = Number(seed)
  const areNumbers = Number.isInteger(size) && size > 0 && Number.isInteger(start)
  if (asked.length !== 1 || !areNumbers) return undefined
  const claims = allClaims(root, readSiteData(root))
  if (strong) return report('Strong words', strongClaims(claims))
  if (states) return report('Words that go out of date', stateClaims(claims))
  const title = `Sample of ${claims.length} claims, seed ${start}`
  return report(title, sampleClaims(claims, size, start))
}

function readArguments() {
  try {
    const options = {
      sample: { type: 'string' },
      seed: { type: 'string' },
      strong: { type: 'boolean' },
      states: { type: 'boolean' },
    } as const
    return parseArgs({ options }).values
  } catch {
    return {}
  }
}
