import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eicar, startFakeClamd } from '../../test/support/fake-clamd.ts'
import { createClamdScan } from './virus-scan.ts'

test('the scanner is shown all bytes, in chunks, and its word is read', async () => {
  const clamd = await startFakeClamd()
  const scanner = createClamdScan(clamd.address)
  const large = Buffer.alloc(3_000_000, 'a')
  assert.equal(await scanner.scan(large), null)
  assert.equal(await scanner.scan(Buffer.concat([large, Buffer.from(eicar)])), 'Eicar-Signature')
  assert.equal(await scanner.scan(Buffer.alloc(0)), null)
  await clamd.stop()
})

test('silence, a hang-up, chatter and a closed port are errors, and come in time', async () => {
  const clamd = await startFakeClamd()
  const scanner = createClamdScan(clamd.address, 200)
  for (const mood of ['says nothing', 'hangs up', 'too large', 'chatters'] as const) {
    clamd.mood = mood
    await assert.rejects(scanner.scan(Buffer.from('x')), Error, mood)
  }
  await clamd.stop()
  await assert.rejects(scanner.scan(Buffer.from('x')), { code: 'ECONNREFUSED' })
  await assert.rejects(createClamdScan('/nowhere/clamd.sock').scan(Buffer.from('x')), { code: 'ENOENT' })
})

test('an address is a path or host:port', () => {
  for (const address of ['clamd', 'clamd:', ':3310x', '']) assert.throws(() => createClamdScan(address), RangeError)
})
