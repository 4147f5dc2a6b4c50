// How long an idempotency key is kept.

/** As SQL, against the database's clock. The table itself refuses to lose a key that is younger. */
export const keptFor = `interval '30 days'`
