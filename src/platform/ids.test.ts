import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Id } from '../kernel/id.ts'
import { idFromWire, idPrefixes, type Noun, newId, newRequestId, wireId } from './ids.ts'

const nouns = Object.keys(idPrefixes) as Noun[]

test('an id is a UUID of version 7', () => {
  for (const noun of nouns)
    assert.match(newId(noun), /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('ids made later sort later, inside and on the wire', () => {
  const ids = Array.from({ length: 5_000 }, () => newId('loan'))
  assert.deepEqual([...ids].sort(), ids)
  const onWire = ids.map((id) => wireId('loan', id))
  assert.deepEqual([...onWire].sort(), onWire)
  assert.equal(new Set(ids).size, ids.length)
})

test('on the wire an id says its noun; the example is that of the TypeID specification', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057' as Id<'loan'>
  assert.equal(wireId('loan', id), 'loan_01h455vb4pex5vsknk084sn02q')
  assert.equal(idFromWire('loan', 'loan_01h455vb4pex5vsknk084sn02q'), id)
  assert.equal(wireId('loan', null), null)
})

test('what goes out comes in again as the same id, for every noun', () => {
  fc.assert(
    fc.property(fc.constantFrom(...nouns), fc.uuid({ version: 7 }), (noun, uuid) => {
      assert.equal(idFromWire(noun, wireId(noun, uuid as Id<Noun>)), uuid)
    }),
  )
})

test('an id that somebody made up is an id like another, whatever its version', () => {
  // Base32 of Crockford, 26 digits of five bits: all ones but the two highest bits of the first digit.
  assert.equal(idFromWire('loan', `loan_7${'z'.repeat(25)}`), 'ffffffff-ffff-ffff-ffff-ffffffffffff')
  assert.equal(idFromWire('loan', `loan_0${'0'.repeat(24)}1`), '00000000-0000-0000-0000-000000000001')
})

test('the id of another noun, and text that is no id, are refused', () => {
  const loan = wireId('loan', newId('loan'))
  const texts = [
    loan.replace('loan', 'party'),
    loan.replace('loan_', ''),
    loan.slice(0, -1),
    `${loan}0`,
    loan.toUpperCase(),
    'loan_',
    '',
    'loan_01h455vb4pex5vsknk084sn02u!',
    // Beyond 128 bits.
    'loan_8zzzzzzzzzzzzzzzzzzzzzzzzz',
  ]
  for (const text of texts) assert.throws(() => idFromWire('loan', text), Error, text)
})

test('each noun has its own prefix; only the two sides of a transaction share one', () => {
  const shared = nouns.filter((noun) => nouns.some((other) => other !== noun && idPrefixes[other] === idPrefixes[noun]))
  assert.deepEqual(shared, ['loan_transaction', 'participation_transaction'])
})

test('a request has an id to name in a report', () => {
  assert.match(newRequestId(), /^req_[0-7][0-9a-hjkmnp-tv-z]{25}$/)
})
