// A platform job in the hands of whoever works it off: leased for a while, told of step by step, ended once.
import type { PlatformJobId } from '../../kernel/id.ts'
import type { Transaction } from '../../platform/database.ts'
import { wireId } from '../../platform/ids.ts'
import { insertControlAct } from './control-audit.store.ts'
import type { Control } from './open-control.ts'
import {
  extendLease,
  giveUpJobs,
  leaseJob,
  lockClaims,
  type PlatformJob,
  saveEnd,
  saveProgress,
} from './platform-job.store.ts'

export interface HeldJob {
  readonly job: PlatformJob
  /** Whose lease it is: one holder a claim. */
  readonly holder: string
}

/** The next job that may begin, or undefined. Jobs of one tenant come one at a time, in their order; one whose holder died comes again. */
export function claimPlatformJob(
  control: Control,
  holder: string,
  leaseMilliseconds: number,
): Promise<HeldJob | undefined> {
  return control.open(async (tx) => {
    await lockClaims(tx)
    await giveUpJobs(tx)
    const job = await leaseJob(tx, holder, leaseMilliseconds)
    return job && { job, holder }
  })
}

/** Somebody else has the job by now. */
export class LeaseLost extends Error {
  constructor(id: PlatformJobId) {
    super(`The lease of ${wireId('platform_job', id)} is lost.`)
  }
}

/** Throws LeaseLost. */
export function keepLease(control: Control, held: HeldJob, leaseMilliseconds: number): Promise<void> {
  return control.open((tx) => requireHeld(held, extendLease(tx, held.job.id, held.holder, leaseMilliseconds)))
}

/** Throws LeaseLost: whoever is told so stops, and leaves the rest to the one who has it. */
export function tellProgress(control: Control, held: HeldJob, done: number, total: number): Promise<void> {
  return control.open((tx) => requireHeld(held, saveProgress(tx, held.job.id, held.holder, { done, total })))
}

/** Ends the job, as failed where there is an error, and notes it in the audit. Throws LeaseLost. */
export function endPlatformJob(
  control: Control,
  held: HeldJob,
  end: Pick<PlatformJob, 'error' | 'result'>,
): Promise<void> {
  return control.open(async (tx) => {
    await requireHeld(held, saveEnd(tx, held.job.id, held.holder, end))
    await noteEnd(tx, held.job, end.error)
  })
}

async function requireHeld({ job }: HeldJob, kept: Promise<boolean>): Promise<void> {
  if (!(await kept)) throw new LeaseLost(job.id)
}

function noteEnd(tx: Transaction, job: PlatformJob, error: string | null): Promise<void> {
  return insertControlAct(tx, {
    actor: operatorActor(job.requestedBy.id),
    action: error === null ? 'platform_job.succeeded' : 'platform_job.failed',
    subject: job.slug ?? 'installation',
    facts: { jobId: wireId('platform_job', job.id), operationId: job.kind, error },
  })
}

/** How the control plane's audit names an operator. */
export function operatorActor(id: PlatformJob['requestedBy']['id']): string {
  return `operator:${wireId('platform_operator', id)}`
}
