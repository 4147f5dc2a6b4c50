// The server's main process: found by the file it writes, started in a group of its own, stopped in good order.
import { execFile, spawn } from 'node:child_process'
import { open, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Binaries } from './postgres-binaries.ts'
import { type Place, serverEnvironment } from './postgres-place.ts'
import { readIfThere } from './secret-file.ts'

/** What `postmaster.pid` says. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** Whether it takes connections; while it starts or recovers it takes none. */
  readonly isReady: boolean
}

export interface Launched {
  /** Undefined when the program could not be run at all. */
  readonly pid: number | undefined
  hasEnded(): Promise<boolean>
  /** Why it ended, in PostgreSQL's own words. */
  lastWords(): Promise<string>
}

/** What the last server on this data left: it is there while a server runs, and after one that was killed. */
export async function readPostmasterFile(dataFolder: string): Promise<Postmaster | undefined> {
  const lines = (await readIfThere(pidFileOf(dataFolder)))?.split('\n')
  return lines && { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' }
}

/** Whether process `pid` is a server on this data, and not another program that was given the number later. */
export async function isPostmasterOf(dataFolder: string, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false
  // A command line is for all to read, where the folder a process stands in is not (root in a container included); that
  // of a process which is dead and not yet buried is empty.
  if (process.platform === 'linux') {
    const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    return commandLine.split('\0').includes(dataFolder)
  }
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }))
  return stdout.includes(` -D ${dataFolder} `)
}

/** Whether there is a process of this id, whosever it is. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Makes a stale `postmaster.pid` harmless when its number now belongs to another program, which would keep PostgreSQL
 * from starting. The file itself stays: by its other lines PostgreSQL sees whether children of the dead server still run.
 */
export async function disownStaleNumber(dataFolder: string, pid: number): Promise<void> {
  if (!isAlive(pid)) return
  const [first, ...others] = (await readIfThere(pidFileOf(dataFolder)))?.split('\n') ?? []
  if (Number(first) !== pid) return
  // PostgreSQL passes over the number of its own parent, which we are about to be.
  await writeFile(pidFileOf(dataFolder), [process.pid, ...others].join('\n'))
}

/** Starts a server that outlives us unless stopped: Ctrl-C at the terminal must not reach it before our last request. */
export async function launchPostmaster(
  binaries: Binaries,
  place: Place,
  port: number,
  settings: Readonly<Record<string, string>>,
  logFile: string,
): Promise<Launched> {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = await open(logFile, 'a', 0o600)
  try {
    const { size } = await log.stat()
    const child = spawn(binaries.postgres, ['-D', place.dataFolder, '-p', String(port), ...flags], {
      ...place.account,
      cwd: '/',
      env: serverEnvironment,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    })
    child.unref()
    let failure: string | undefined
    child.once('error', ({ message }) => {
      failure = message
    })
    return {
      pid: child.pid,
      hasEnded: async () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null,
      lastWords: async () => (await lastComplaint(logFile, size)) ?? failure ?? 'it said nothing',
    }
  } finally {
    await log.close()
  }
}

/**
 * Ends the server and waits until it is gone: by fast shutdown, which cuts connections and writes everything to disk, and
 * after each `patienceMilliseconds` less politely. A server that was not let finish recovers at its next start.
 */
export async function stopPostmaster(dataFolder: string, pid: number, patienceMilliseconds: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    const until = performance.now() + patienceMilliseconds
    if (await isPostmasterOf(dataFolder, pid)) signalProcess(pid, signal)
    while (performance.now() < until) {
      if (!(await isPostmasterOf(dataFolder, pid))) return
      await sleep(20)
    }
  }
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function pidFileOf(dataFolder: string): string {
  return path.join(dataFolder, 'postmaster.pid')
}

async function lastComplaint(logFile: string, from: number): Promise<string | undefined> {
  const lines = (await readFile(logFile)).subarray(from).toString().trim().split('\n')
  return lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.findLast((line) => line !== '')
}
