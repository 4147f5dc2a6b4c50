// Work that is to be done for every tenant, a few at a time: one that hangs keeps only its own place.

const atOnce = 4

/** Calls `body` for each tenant; it must not reject. */
export async function eachTenant(tenants: readonly string[], body: (tenant: string) => Promise<void>): Promise<void> {
  const waiting = [...tenants]
  const work = async () => {
    for (let tenant = waiting.shift(); tenant !== undefined; tenant = waiting.shift()) await body(tenant)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}
