// What a party is, and what a partner may know of it.
import type { PartyId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'

export type IdentityCheckStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'VERIFIED' | 'REJECTED' | 'EXPIRED'

export interface Contact {
  readonly phoneNumber: string | null
  readonly emailAddress: string | null
  readonly address: string | null
}

export interface Party extends Contact {
  readonly id: PartyId
  readonly kind: 'person' | 'organisation'
  readonly fullName: string
  readonly bornOn: LocalDate | null
  readonly country: string
  readonly externalReference: string | null
  /** Null in a partner's view: the outcome of the lender's check is the lender's. */
  readonly identityCheckStatus: IdentityCheckStatus | null
  readonly version: number
}

export interface Identifier {
  readonly type: string
  readonly value: string
  readonly issuerCountry: string
}

/** Whole years lived on `on`; null where the birthday is not known. A birthday of 29 February counts from 1 March. */
export function ageInYears(bornOn: LocalDate | null, on: LocalDate): number | null {
  if (bornOn === null) return null
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return on.slice(5) >= bornOn.slice(5) ? years : years - 1
}
