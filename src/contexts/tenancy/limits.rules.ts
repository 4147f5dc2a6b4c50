// What a tenant may take of what it shares with others: requests, and connections.

export interface RateLimit {
  /** At most this many at once, and evenly over `seconds`. */
  readonly requests: number
  readonly seconds: number
}

export interface TenantLimits {
  /** Of everybody of the tenant together, in each process. */
  readonly tenant: RateLimit
  /** Of one person or one API key, in each process. */
  readonly caller: RateLimit
  /** Of one agent, whomever it acts for, in each process. */
  readonly agent: RateLimit
  /** The part of a node's connections, in each process, that the tenant holds at most: above 0, at most 1. */
  readonly poolShare: number
}

export const defaultLimits: TenantLimits = {
  tenant: { requests: 120_000, seconds: 60 },
  caller: { requests: 60_000, seconds: 60 },
  agent: { requests: 6_000, seconds: 60 },
  poolShare: 0.5,
}

/** What a tenant's file declares, and the defaults for what it does not. */
export function limitsOf(declared: Partial<TenantLimits> | undefined): TenantLimits {
  return { ...defaultLimits, ...declared }
}

/** How many of `poolSize` connections a tenant holds at most. Two where there are two, since a night works inside a request. */
export function connectionsOf(share: number, poolSize: number): number {
  return Math.min(poolSize, Math.max(2, Math.ceil(poolSize * share)))
}
