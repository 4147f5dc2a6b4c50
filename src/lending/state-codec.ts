// A loan's state as JSON, exactly: only the facts are kept, the rest is worked out again.
import { assert } from '../kernel/assert.ts'
import type { LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import type { InstalmentState } from './allocation.ts'
import type { Parts } from './effect.ts'
import type { EventOrder } from './loan-event.ts'
import { type LoanState, stateOf } from './loan-state.ts'
import { components, type LoanTerms } from './terms.ts'

const version = 1

/** Amounts are minor units as text, in the order of `components`; dates are text. */
interface StoredState {
  readonly version: number
  readonly asOf: LocalDate
  readonly disbursedOn: LocalDate | null
  readonly principalDisbursed: string
  readonly credit: string
  readonly instalments: readonly StoredInstalment[]
  readonly lastEventOrder: EventOrder | null
  readonly eventCount: number
}

interface StoredInstalment {
  readonly number: number
  readonly fromOn: LocalDate
  readonly dueOn: LocalDate
  readonly origin: InstalmentState['origin']
  readonly charged: readonly string[]
  readonly paid: readonly string[]
  readonly settledOn: LocalDate | null
}

/** The state as a JSON-safe value, for `decodeState` under the same terms. */
export function encodeState(state: LoanState): unknown {
  const stored: StoredState = {
    version,
    asOf: state.asOf,
    disbursedOn: state.disbursedOn,
    principalDisbursed: state.principalDisbursed.toJSON(),
    credit: state.credit.toJSON(),
    instalments: state.instalments.map((instalment) => ({
      ...instalment,
      charged: encodeParts(instalment.charged),
      paid: encodeParts(instalment.paid),
    })),
    lastEventOrder: state.lastEventOrder,
    eventCount: state.eventCount,
  }
  return stored
}

/** The state that `encodeState` wrote. A value of another version is not read: fold the loan anew. */
export function decodeState(json: unknown, terms: LoanTerms): LoanState {
  assert(isStoredState(json), 'a stored state is of the version this code writes')
  const money = (minor: string) => Money.ofMinor(terms.currency, minor)
  return stateOf(terms, {
    asOf: json.asOf,
    disbursedOn: json.disbursedOn,
    principalDisbursed: money(json.principalDisbursed),
    credit: money(json.credit),
    instalments: json.instalments.map(({ number, fromOn, dueOn, origin, charged, paid, settledOn }) => ({
      number,
      fromOn,
      dueOn,
      origin,
      charged: decodeParts(charged, money),
      paid: decodeParts(paid, money),
      settledOn,
    })),
    lastEventOrder: json.lastEventOrder,
    eventCount: json.eventCount,
  })
}

/** True when `decodeState` reads the value; a state kept by other code is folded anew instead. */
export function isStoredState(json: unknown): json is StoredState {
  return typeof json === 'object' && json !== null && 'version' in json && json.version === version
}

function encodeParts(parts: Parts): string[] {
  return components.map((component) => parts[component].toJSON())
}

function decodeParts(minors: readonly string[], money: (minor: string) => Money): Parts {
  const [principal, interest, fee, penalty] = minors
  assert(minors.length === components.length, 'a stored amount has each component')
  return {
    principal: money(principal ?? '0'),
    interest: money(interest ?? '0'),
    fee: money(fee ?? '0'),
    penalty: money(penalty ?? '0'),
  }
}
