import { spawn } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { copyProject } from '../project.ts'
import { generateNotes } from './generateNotes.ts'

/** A note whose bytes are compared between sites of different size. */
const sample = 'worker-nodes/kubelet/index.html'

/** A build and the number of generated notes in it. */
interface Build {
  generated: number
  folder: string
}

/**
 * Builds the site alone and with generated notes beside it, and prints what each costs.
 * @returns the builds, that of the site alone first
 */
export async function benchBuilds(): Promise<[Build, ...Build[]]> {
  const rows = []
  for (const generated of [0, 1000, 5000]) {
    const project = copyProject()
    generateNotes(project, generated)
    rows.push({ generated, ...(await build(project)), folder: join(project, 'dist') })
  }
  const [alone, ...others] = rows
  if (!alone) throw new Error('Nothing was built')

  console.log('\nBuild, from a cold cache')
  console.table(
    rows.map(({ generated, seconds, peakMegabytes, folder }) => ({
      'notes beside the real ones': generated,
      seconds: seconds.toFixed(1),
      'ms per note': generated ? (((seconds - alone.seconds) * 1000) / generated).toFixed(1) : '',
      'peak memory, MB': peakMegabytes,
      'search index, kB': kilobytes(join(folder, 'pagefind')) + kilobytes(join(folder, 'search')),
      'written, kB': kilobytes(folder),
      'a note, bytes': statSync(join(folder, sample)).size,
      'a note, brotli': brotliCompressSync(readFileSync(join(folder, sample))).length,
    })),
  )
  return [alone, ...others]
}

/** Builds the project and measures the build's own process; the indexer's is not counted in memory. */
async function build(project: string): Promise<{ seconds: number; peakMegabytes: number }> {
  const start = performance.now()
  const command = [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent']
  const child = spawn(process.execPath, command, { cwd: project, stdio: 'inherit' })
  let peak = 0
  const poll = setInterval(() => (peak = Math.max(peak, residentMegabytes(child.pid))), 50)
  const status = await new Promise((done) => child.on('exit', done))
  clearInterval(poll)
  if (status !== 0) throw new Error(`The build of ${project} fails`)
  return { seconds: (performance.now() - start) / 1000, peakMegabytes: peak }
}

/** The most memory a process has held so far; 0 where the system does not tell. */
function residentMegabytes(pid: number | undefined): number {
  const file = `/proc/${pid}/status`
  if (!existsSync(file)) return 0
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024)
}

function kilobytes(folder: string): number {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  )
  return Math.round(bytes / 1000)
}
