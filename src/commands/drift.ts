import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { basePath } from '#addresses/basePath.ts'
import { lineInFile } from '#checks/dataFile.ts'
import { comparisons } from '#data/comparisons/index.ts'
import { factGroups } from '#data/facts/index.ts'
import { sourceFiles } from '#data/sources/index.ts'
import { versions } from '#data/versions.ts'
import { brokenLinks } from '#drift/checkLinks.ts'
import { compareData, exitCode } from '#drift/compareData.ts'
import { dueFacts, quotedOn, soon } from '#drift/dueFacts.ts'
import { fetchText } from '#drift/fetchText.ts'
import { writeDueSoon, writeReport, type Addresses } from '#drift/report.ts'
import { writeFindings } from '#drift/writeFindings.ts'
import { withPublisher } from '#facts/source.ts'
import { today } from '#facts/today.ts'
import { pathOfNoteFile } from '#notes/notePath.ts'
import { pagesQuoting } from '#notes/pagesQuoting.ts'
import { readNotes } from '#notes/readNote.ts'

/* `npm run drift`: compares facts and versions with documents that state them. */

const usage = `npm run drift                        compare the data with its originals, and list what is due
npm run drift -- --links             also check that the page of each source still exists
npm run drift -- --write             also write what changed into src/data
npm run drift -- --notes <file…>     list the facts in these notes that are due within a month

It prints Markdown. Its exit code is 1 if a value drifted, and 2 if an original could not be read.`

const root = join(import.meta.dirname, '../..')
const day = today()
const quoting = pagesQuoting(readNotes(root), { comparisons, factGroups })
const siteUrl = process.env['SITE_URL']
const addresses: Addresses = {
  place: ({ file, path }) => `${file}:${lineInFile(join(root, file), path)}`,
  quoting,
  site: siteUrl && siteUrl + basePath(process.env['BASE_PATH']).slice(0, -1),
}

const { values, positionals } = readArguments()
if (values.notes) listDue(positionals)
else if (positionals.length > 0) stop()
else await compare()

function readArguments() {
  try {
    const flag = { type: 'boolean' } as const
    return parseArgs({
      allowPositionals: true,
      options: { links: flag, write: flag, notes: flag },
    })
  } catch {
    return stop()
  }
}

function stop(): never {
  console.error(usage)
  process.exit(64)
}

function listDue(files: readonly string[]) {
  const pages = files.map(pathOfNoteFile)
  const until = soon(day)
  const due = quotedOn(pages, dueFacts(factGroups, versions, until), quoting)
  process.stdout.write(writeDueSoon(due, until, addresses))
}

async function compare() {
  const findings = await compareData({ factGroups, versions }, fetchText, day)
  const sources = Object.entries(sourceFiles).map(([file, list]) => [file, withPublisher(list)])
  const links = values.links ? await brokenLinks(Object.fromEntries(sources)) : []
  const due = dueFacts(factGroups, versions, day)
  const report = writeReport({ ...findings, due, links }, addresses)
  process.stdout.write(report)
  if (report === '') console.error('Nothing has drifted, and nothing is due.')
  if (values.write) {
    for (const file of writeFindings(root, findings)) console.error(`wrote ${file}`)
  }
  process.exitCode = exitCode(findings)
}
