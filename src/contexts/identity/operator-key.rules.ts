// The form of a platform operator's key: `lkop_<environment>_<30 random characters><6 of checksum>`. It names no tenant, and no tenant's key has its form.
import { digestOfApiKey, isWhole, type KeyEnvironment, withSecret } from './api-key.rules.ts'

const form = /^lkop_(dev|test|live)_[0-9A-Za-z]{36}$/

/** A new key with 178 bits of chance. `draw` gives a whole number from 0 to below its argument, each as likely as the other. */
export function makeOperatorKey(environment: KeyEnvironment, draw: (below: number) => number): string {
  return withSecret(`lkop_${environment}_`, draw)
}

/** What is stored of a key; undefined when the text is none or was mistyped. */
export function digestOfOperatorKey(pepper: Uint8Array, text: string): Buffer | undefined {
  return form.test(text) && isWhole(text) ? digestOfApiKey(pepper, text) : undefined
}
