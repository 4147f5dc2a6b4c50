// Values of the texts that Postgres writes for them.

/** An instant as Postgres writes it, in the form of ISO 8601 in UTC, to the millisecond. */
export function instantOf(text: string): string {
  // 2026-01-15 09:30:00.123+00 is there already, but for two signs.
  if (text.length === 26 && text[10] === ' ' && text.endsWith('+00'))
    return `${text.slice(0, 10)}T${text.slice(11, 23)}Z`
  return new Date(text).toISOString()
}

/** Bytes as Postgres writes them: \x and hexadecimal digits. */
export function bytesOf(text: string): Buffer {
  return Buffer.from(text.slice(2), 'hex')
}
