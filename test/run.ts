// The test command: finds the test files, runs them on one shared Postgres, shows each as it ends, and counts at the close.
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { run } from 'node:test'
import { bundleTests } from './support/bundle.ts'
import { startServer } from './support/server.ts'

/** How long one file may take, in milliseconds; the long runs set it. */
const patience = Number(process.env.TEST_TIMEOUT_SECONDS ?? 240) * 1_000
/** Processes at a time: one more than cores, for each waits for Postgres half of its time. */
const concurrency = Math.min(availableParallelism() + 1, 6)
const root = join(import.meta.dirname, '..')

/** Test files under the project; `only` narrows them to paths that contain one of the words. */
function findTests(only: readonly string[]): string[] {
  const folders = ['src', 'test', 'demo', 'sdk', 'tools', 'bench', 'deploy']
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
      .map((file) => join(root, folder, file)),
  )
  return files.filter((file) => only.length === 0 || only.some((word) => relative(root, file).includes(word))).sort()
}

interface Tally {
  passed: number
  failed: number
  /** What its tests took, without what surrounds them. */
  milliseconds: number
}

async function main(): Promise<void> {
  const files = findTests(process.argv.slice(2))
  if (files.length === 0) throw new Error('No test file matches.')
  const begun = performance.now()
  const bundles = await bundleTests(root, files)
  const server = await startServer()
  process.env.LOKTA_TEST_OWNER_URL = server.ownerUrl
  process.env.LOKTA_TEST_FOLDER = server.folder
  const tally: Tally = { passed: 0, failed: 0, milliseconds: 0 }
  try {
    await runFiles(bundles, tally)
  } finally {
    await server.stop()
  }
  console.log(`\n${files.length} files in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  console.log(`${tally.passed} passed, ${tally.failed} failed`)
  process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0
}

function runFiles(bundles: ReadonlyMap<string, string>, tally: Tally): Promise<void> {
  // What this process was started with reaches the files' processes, and they need no loader any more.
  process.execArgv = ['--enable-source-maps']
  const perFile = new Map<string, Tally>()
  const stream = run({ files: [...bundles.keys()], concurrency, timeout: patience })
  let current: string | undefined
  // Results come file by file: where the file changes, the one before is complete.
  const count = (file: string, outcome: 'passed' | 'failed', milliseconds: number) => {
    if (current !== undefined && current !== file) showFile(current, perFile.get(current))
    current = file
    const own = perFile.get(file) ?? { passed: 0, failed: 0, milliseconds: 0 }
    own[outcome] += 1
    own.milliseconds += milliseconds
    perFile.set(file, own)
    tally[outcome] += 1
  }
  return new Promise((resolve, reject) => {
    stream.on('test:pass', (event) => {
      if (event.details.type === 'suite') return
      if (event.skip !== undefined || event.todo !== undefined) {
        console.log(`\n✗ ${event.name}: skipped, which counts as failed`)
        count(event.file ?? event.name, 'failed', 0)
      } else count(event.file ?? event.name, 'passed', event.details.duration_ms)
    })
    stream.on('test:fail', (event) => {
      // A suite, or a file, fails with its tests; it counts by itself only when it failed by itself.
      const inner = (event.details.error as { failureType?: string }).failureType
      if (inner === 'subtestsFailed') return
      console.log(`\n✗ ${event.name}\n${describe(event.details.error)}`)
      count(event.file ?? event.name, 'failed', event.details.duration_ms)
    })
    stream.on('test:stderr', (event) => process.stderr.write(event.message))
    stream.on('end', () => {
      if (current !== undefined) showFile(current, perFile.get(current))
      resolve()
    })
    stream.on('error', reject)
    stream.resume()
  })
}

function showFile(file: string, tally: Tally | undefined): void {
  const { passed, failed, milliseconds } = tally ?? { passed: 0, failed: 0, milliseconds: 0 }
  const mark = failed > 0 || passed === 0 ? '✗' : '✓'
  console.log(
    `${mark} ${relative(root, file)}: ${passed} passed${failed > 0 ? `, ${failed} failed` : ''} (${(milliseconds / 1000).toFixed(1)} s)`,
  )
}

function describe(error: Error & { cause?: unknown }): string {
  const cause = error.cause instanceof Error ? error.cause : error
  return (cause.stack ?? cause.message)
    .split('\n')
    .slice(0, 30)
    .map((line) => `    ${line}`)
    .join('\n')
}

await main()
