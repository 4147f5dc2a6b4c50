// Front door of close of business and of the books check.

import { localDate } from '../kernel/local-date.ts'
import { wireId } from '../platform/ids.ts'
import type { Runner } from '../runner/run-work.ts'
import type { Operations } from '../wire/call.ts'
import { checkBooks } from './books-check.ts'
import { closeBusinessDay } from './close-business-day.ts'
import type { VerifyTrail } from './invariant.ts'

export const closeOfBusinessOperations = (runner: Runner, verifyTrail: VerifyTrail) =>
  ({
    getTenant: async ({ tenant, businessDate }) => ({
      id: wireId('tenant', tenant.id),
      slug: tenant.slug,
      name: tenant.name,
      country: tenant.country,
      currency: tenant.currency.code,
      timeZone: tenant.timeZone,
      businessDate,
      sandbox: tenant.sandbox,
    }),
    closeBusinessDay: async (work, { body }) => {
      const openOn = localDate(body.openOn)
      const closed = await closeBusinessDay(work, runner, openOn)
      return {
        businessDate: openOn,
        closedDayCount: closed.length,
        loanCount: closed.at(-1)?.loanCount ?? 0,
        parkedLoans: closed
          .flatMap((day) => day.parkedLoans)
          .map((parked) => ({
            loanId: wireId('loan', parked.loanId),
            closedOn: parked.closedOn,
            reason: parked.reason,
          })),
      }
    },
    getBooksCheck: async (work) => {
      const invariants = await checkBooks(work, verifyTrail)
      return {
        businessDate: work.businessDate,
        holds: invariants.every((invariant) => invariant.holds),
        invariants: invariants.map((invariant) => ({ ...invariant, examples: [...invariant.examples] })),
      }
    },
  }) satisfies Partial<Operations>
