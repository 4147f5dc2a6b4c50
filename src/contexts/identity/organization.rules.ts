// Which tenant of an issuer a token is for. Keycloak names the organizations of the one who asks in the claim `organization`.

/**
 * The ids in an `organization` claim, each once; none unless every organization in it has one. Of Keycloak's forms only the object has
 * ids, `{ "<alias>": { "id": "<id>" } }`; a list, a text and an object without ids hold aliases, which a realm may give to another.
 */
export function organizationIds(claim: unknown): ReadonlySet<string> {
  if (typeof claim !== 'object' || claim === null || Array.isArray(claim)) return new Set()
  const ids = Object.values(claim).map((organization: { id?: unknown } | null) => organization?.id)
  return ids.every((id) => typeof id === 'string' && id !== '') ? new Set(ids as string[]) : new Set()
}

/**
 * Of what is trusted of one issuer, what a token with this claim is for: one entry, none, or several where it names several. An issuer
 * that is one tenant's alone needs no claim; beside entries with organizations an entry without one is nobody's.
 */
export function entriesMeant<Entry extends { readonly organization: string }>(
  entries: readonly Entry[],
  claim: unknown,
): readonly Entry[] {
  if (entries.every(({ organization }) => organization === '')) return entries
  const ids = organizationIds(claim)
  return entries.filter(({ organization }) => ids.has(organization))
}
