import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entriesMeant, organizationIds } from './organization.rules.ts'

const ids: readonly [rule: string, claim: unknown, expected: readonly string[]][] = [
  ['one with its id', { himal: { id: 'h1' } }, ['h1']],
  ['attributes do no harm', { himal: { id: 'h1', city: ['Pune'], domain: 'himal.example' } }, ['h1']],
  ['two with their ids', { himal: { id: 'h1' }, nyanza: { id: 'n1' } }, ['h1', 'n1']],
  ['one id under two aliases', { himal: { id: 'h1' }, old: { id: 'h1' } }, ['h1']],
  ['an alias that is __proto__', JSON.parse('{"__proto__": {"id": "h1"}}'), ['h1']],
  ['no claim', undefined, []],
  ['null', null, []],
  ['an object without organizations', {}, []],
  ['an alias without an id', { himal: {} }, []],
  ['an alias without an id beside one with it', { himal: { id: 'h1' }, nyanza: {} }, []],
  ['an id as an alias', { h1: {} }, []],
  ['aliases in a list', ['himal'], []],
  ['ids in a list', ['h1'], []],
  ['objects in a list', [{ id: 'h1' }], []],
  ['an id as text', 'h1', []],
  ['a number', 5, []],
  ['the id without an alias', { id: 'h1' }, []],
  ['an id that is empty', { himal: { id: '' } }, []],
  ['an id that is a number', { himal: { id: 1 } }, []],
  ['an id in a list', { himal: { id: ['h1'] } }, []],
  ['an organization that is null', { himal: null }, []],
  ['an organization that is text', { himal: 'h1' }, []],
]

for (const [rule, claim, expected] of ids) {
  test(`ids of an organization claim: ${rule}`, () => assert.deepEqual([...organizationIds(claim)], expected))
}

const entry = (tenant: string, organization: string) => ({ tenant, organization })
const shared = [entry('himal', 'h1'), entry('nyanza', 'n1')]
const meant: readonly [rule: string, entries: typeof shared, claim: unknown, expected: readonly string[]][] = [
  ['an issuer that nobody trusts is nobody’s', [], { himal: { id: 'h1' } }, []],
  ['an issuer of one tenant is its own, without a claim', [entry('himal', '')], undefined, ['himal']],
  ['an issuer of one tenant is its own, whatever the claim', [entry('himal', '')], { n: { id: 'n1' } }, ['himal']],
  ['a shared issuer is the tenant’s whose organization is named', shared, { h: { id: 'n1' } }, ['nyanza']],
  ['an organization that is not ours changes nothing', shared, { h: { id: 'h1' }, x: { id: 'x1' } }, ['himal']],
  ['two of ours are two', shared, { h: { id: 'h1' }, n: { id: 'n1' } }, ['himal', 'nyanza']],
  ['a shared issuer without a claim is nobody’s', shared, undefined, []],
  ['beside organizations, an entry without one is nobody’s', [entry('a', ''), ...shared], undefined, []],
  ['nor is it by an empty id', [entry('a', ''), ...shared], { a: { id: '' } }, []],
]

for (const [rule, entries, claim, expected] of meant) {
  test(rule, () =>
    assert.deepEqual(
      entriesMeant(entries, claim).map(({ tenant }) => tenant),
      expected,
    ),
  )
}
