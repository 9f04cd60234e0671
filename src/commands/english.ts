import { join } from 'node:path'
import { checkEnglish } from '#english/checkEnglish.ts'
import { readSiteData } from '#notes/siteData.ts'

/* `npm run english`: lists phrases that a native technical writer would not use. */

const root = join(import.meta.dirname, '../..')
const problems = checkEnglish(root, readSiteData(root))

for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`)
if (problems.length > 0) {
  console.error(
    `${problems.length} phrases to replace. To keep one, write a comment on the line before: english: allow "the phrase": the reason`,
  )
  process.exitCode = 1
}
