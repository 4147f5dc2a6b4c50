// Whose people keep their bare names when the issuers of a tenant change.

/**
 * The issuer whose people are named by their `sub` alone, once a tenant trusts `declared`. It is the first that the tenant ever had, so
 * that another one beside it renames nobody. Where it goes and exactly one comes at once, that is the same under a new address.
 * `first`: the one so far, null where there was none; `trusted`: the URLs so far. Names of several entries of one URL count once.
 */
export function firstIssuer(
  first: string | null,
  trusted: readonly string[],
  declared: readonly string[],
): string | null {
  if (first === null) return declared[0] ?? null
  const come = [...new Set(declared)].filter((url) => !trusted.includes(url))
  const goes = trusted.includes(first) && !declared.includes(first)
  return goes && come.length === 1 ? (come[0] as string) : first
}
