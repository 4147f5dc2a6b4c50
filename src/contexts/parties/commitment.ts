// What the trail holds in place of a personal value: an HMAC under a key of the party's own. With the key it can be shown which
// value was meant; once the key is destroyed nobody can tell.
import { hex, hmacSha256 } from '../../platform/hash.ts'
import type { Work } from '../../platform/work.ts'
import type { Party } from './party.rules.ts'
import { commitmentKeyOf } from './party.store.ts'

/** A commitment for each given value, by its name. Names are in it, so that equal values of two fields differ. */
export async function commitmentsTo(
  work: Work,
  id: Party['id'],
  values: Readonly<Record<string, string | null | undefined>>,
): Promise<Record<string, string>> {
  const key = await commitmentKeyOf(work, id)
  const given = Object.entries(values).filter((each): each is [string, string] => typeof each[1] === 'string')
  return Object.fromEntries(given.map(([name, value]) => [name, hex(hmacSha256(key, `${name}\n${value}`))]))
}
