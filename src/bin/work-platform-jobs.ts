// Works platform jobs off: some at once, each under a lease that is kept while it runs, so that what a process leaves undone another one takes up.
import { randomUUID } from 'node:crypto'
import {
  type Control,
  claimPlatformJob,
  endPlatformJob,
  type HeldJob,
  keepLease,
  LeaseLost,
  type OnProgress,
  type PlatformJob,
  tellProgress,
} from '../contexts/tenancy/index.ts'
import { Problem } from '../kernel/problem.ts'
import { wireId } from '../platform/ids.ts'
import type { Log } from '../platform/log.ts'
import type { JobEnd } from './perform-job.ts'
import { type Repeating, repeat } from './sealer.ts'

export interface JobWork {
  /** As the owner. */
  readonly control: Control
  readonly log: Log
  perform(job: PlatformJob, onProgress: OnProgress): Promise<JobEnd>
  readonly everyMilliseconds?: number
  /** How long after its process died a job is taken up by another. */
  readonly leaseMilliseconds?: number
  readonly atOnce?: number
}

/** Stopped, it takes no more jobs, and waits for those that run. */
export function startPlatformJobs(work: JobWork): Repeating {
  const { control, log, everyMilliseconds = 500, leaseMilliseconds = 30_000, atOnce = 4 } = work
  const turns = new Set<Promise<void>>()
  const take = async (): Promise<boolean> => {
    const held = await claimPlatformJob(control, randomUUID(), leaseMilliseconds)
    if (!held) return false
    const turn = workOff(work, held, leaseMilliseconds).finally(() => turns.delete(turn))
    turns.add(turn)
    return true
  }
  const rounds = repeat(everyMilliseconds, async () => {
    try {
      while (turns.size < atOnce && (await take()));
    } catch (error) {
      log.warn({ err: error }, 'platform jobs wait for the next round')
    }
  })
  return {
    stop: async () => {
      await rounds.stop()
      await Promise.all(turns)
    },
  }
}

/** Never rejects: a job that could not be ended is taken up again when its lease has run out. */
async function workOff({ control, log, perform }: JobWork, held: HeldJob, leaseMilliseconds: number): Promise<void> {
  const { job } = held
  const named = { job: wireId('platform_job', job.id), tenant: job.slug ?? undefined, operationId: job.kind }
  const keep = () => void keepLease(control, held, leaseMilliseconds).catch(() => undefined)
  const beat = setInterval(keep, leaseMilliseconds / 3)
  try {
    const end = await perform(job, (done, total) => tell(control, held, done, total)).catch(failureOf)
    await endPlatformJob(control, held, end)
    log.info({ ...named, failed: end.error !== null }, 'a platform job has ended')
  } catch (error) {
    log.warn({ ...named, err: error }, 'a platform job is left to who takes it up')
  } finally {
    clearInterval(beat)
  }
}

/** Progress that could not be told is no reason to stop; that somebody else has the job is. */
async function tell(control: Control, held: HeldJob, done: number, total: number): Promise<void> {
  await tellProgress(control, held, done, total).catch((error) => {
    if (error instanceof LeaseLost) throw error
  })
}

function failureOf(error: unknown): JobEnd {
  if (error instanceof LeaseLost) throw error
  return { error: sentenceOf(error), result: null }
}

function sentenceOf(error: unknown): string {
  const { message } = error as Error
  const places = error instanceof Problem ? (error.details.errors ?? []) : []
  return [message, ...places.map(({ pointer, detail }) => `${pointer}: ${detail}`)].join(' ')
}
