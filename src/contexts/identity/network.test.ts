import assert from 'node:assert/strict'
import { BlockList, isIPv4 } from 'node:net'
import { test } from 'node:test'
import fc from 'fast-check'
import { addressOf, contains, networkOf } from './network.ts'

const within: readonly [network: string, address: string, is: boolean][] = [
  ['10.0.0.0/8', '10.255.0.1', true],
  ['10.0.0.0/8', '11.0.0.0', false],
  ['192.0.2.7', '192.0.2.7', true],
  ['192.0.2.7', '192.0.2.8', false],
  ['0.0.0.0/0', '203.0.113.9', true],
  ['0.0.0.0/0', '2001:db8::1', false],
  ['2001:db8::/32', '2001:DB8:0:0::1', true],
  ['2001:db8::/32', '2001:db9::1', false],
  ['::/0', '203.0.113.9', false],
  ['192.0.2.0/24', '::ffff:192.0.2.9', true],
  ['192.0.2.0/24', '::ffff:c000:209', true],
  ['192.0.2.0/24', '0:0:0:0:0:ffff:192.0.3.9', false],
  ['::1', '0:0:0:0:0:0:0:1', true],
  ['128.0.0.0/1', '255.255.255.255', true],
]
for (const [network, address, is] of within) {
  test(`${address} is ${is ? '' : 'not '}in ${network}`, () => {
    const [net, one] = [networkOf(network), addressOf(address)]
    assert.ok(net && one)
    assert.equal(contains(net, one), is)
  })
}

test('what is no network, or names a host within one, is none', () => {
  const none = ['', '10.0.0.1/8', '10.0.0.0/33', '10.0.0.0/08', '10.0.0/8', '010.0.0.0/8', '2001:db8::1/32', '::/129']
  for (const text of [...none, '::ffff:10.0.0.0/104', 'fe80::1%eth0', 'localhost', '10.0.0.0/8 ', '*', '10.0.0.0/-1']) {
    assert.equal(networkOf(text), undefined, text)
  }
  for (const text of ['', 'unknown', '1.2.3', '1.2.3.4:5', '[::1]', 'fe80::1%eth0', '_hidden']) {
    assert.equal(addressOf(text), undefined, text)
  }
})

test('an address is in the networks in which Node finds it', () => {
  const whole = fc.ipV4().chain((address) => fc.tuple(fc.constant(address), fc.nat(32), fc.ipV4()))
  fc.assert(
    fc.property(whole, ([base, prefix, other]) => {
      const hostBits = BigInt(32 - prefix)
      const bits = ((addressOf(base)?.bits ?? 0n) >> hostBits) << hostBits
      const text = [24n, 16n, 8n, 0n].map((by) => (bits >> by) & 255n).join('.')
      const list = new BlockList()
      list.addSubnet(text, prefix)
      for (const address of [base, other]) {
        assert.ok(isIPv4(address))
        const found = contains(networkOf(`${text}/${prefix}`) as never, addressOf(address) as never)
        assert.equal(found, list.check(address), `${address} in ${text}/${prefix}`)
      }
    }),
  )
  fc.assert(
    fc.property(fc.ipV6(), fc.ipV6(), fc.nat(128), (base, other, prefix) => {
      const list = new BlockList()
      list.addSubnet(base, prefix, 'ipv6')
      const [address, network] = [addressOf(other), addressOf(base)]
      fc.pre(address?.family === 6 && network?.family === 6)
      assert.equal(contains({ ...network, prefix } as never, address as never), list.check(other, 'ipv6'))
    }),
  )
})
