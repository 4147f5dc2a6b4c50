// T25: which addresses webhooks may go to. The table is of forms that reach inside a network, each from a known list of tricks.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultOfUrl, isPublicAddress, mayCall } from './address-guard.ts'

const strict = { allowLoopback: false }

const refused: readonly string[] = [
  'http://hooks.example.com/',
  'ftp://hooks.example.com/',
  'file:///etc/passwd',
  'gopher://hooks.example.com/',
  'javascript:alert(1)',
  'hooks.example.com',
  '//hooks.example.com/',
  '',
  'https://',
  'https://hooks.example.com:22/',
  'https://hooks.example.com:80/',
  'https://hooks.example.com:6379/',
  'https://hooks.example.com:0/',
  'https://asha:secret@hooks.example.com/',
  'https://127.0.0.1@hooks.example.com/',
  'https://hooks.example.com#@127.0.0.1/',
  'https://hooks.example.com/#x',
  'https://localhost/',
  'https://LOCALHOST/',
  'https://localhost./',
  'https://a.localhost/',
  'https://postgres/',
  'https://printer.local/',
  'https://metadata.google.internal/',
  'https://router.home.arpa/',
  'https://127.0.0.1/',
  'https://127.0.0.1:443/',
  'https://127.255.255.254/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0x7f.0x0.0x0.0x1/',
  'https://0177.0.0.1/',
  'https://017700000001/',
  'https://1２7.0.0.1/',
  'https://127。0。0。1/',
  'https://0.0.0.0/',
  'https://0/',
  'https://0.1.2.3/',
  'https://10.0.0.1/',
  'https://10.255.255.255/',
  'https://100.64.0.1/',
  'https://100.127.255.255/',
  'https://169.254.169.254/latest/meta-data/',
  'https://0xa9fea9fe/',
  'https://172.16.0.1/',
  'https://172.31.255.255/',
  'https://192.168.1.1/',
  'https://192.0.0.1/',
  'https://192.0.2.1/',
  'https://198.18.0.1/',
  'https://198.51.100.1/',
  'https://203.0.113.1/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://[::1]/',
  'https://[::]/',
  'https://[0:0:0:0:0:0:0:1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://[::127.0.0.1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[64:ff9b:1::a00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:0:53aa:64c::1]/',
  'https://[2001:db8::1]/',
  'https://[3fff::1]/',
  'https://[fe80::1]/',
  'https://[fe80::1%25eth0]/',
  'https://[fec0::1]/',
  'https://[fc00::1]/',
  'https://[fd12:3456:789a::1]/',
  'https://[ff02::1]/',
  'https://[100::1]/',
]

test(`${refused.length} addresses are refused by their form`, () => {
  assert.ok(refused.length >= 60)
  for (const url of refused) assert.notEqual(faultOfUrl(url, strict), null, url)
})

const accepted = [
  'https://hooks.example.com/',
  'https://hooks.example.com:443/a?b=c',
  'https://hooks.example.com:8443/',
  'https://93.184.216.34/',
  'https://[2606:2800:220:1:248:1893:25c8:1946]/',
  'https://xn--bcher-kva.example/',
]
for (const url of accepted) test(`${url} may be called`, () => assert.equal(faultOfUrl(url, strict), null))

/** The first and the last of each range that is not public, and their neighbours that are. */
const borders: readonly (readonly [address: string, isPublic: boolean])[] = [
  ['9.255.255.255', true],
  ['10.0.0.0', false],
  ['11.0.0.0', true],
  ['100.63.255.255', true],
  ['100.64.0.0', false],
  ['100.128.0.0', true],
  ['126.255.255.255', true],
  ['128.0.0.0', true],
  ['169.253.255.255', true],
  ['169.255.0.0', true],
  ['172.15.255.255', true],
  ['172.32.0.0', true],
  ['192.167.255.255', true],
  ['192.169.0.0', true],
  ['223.255.255.255', true],
  ['224.0.0.0', false],
  ['1fff:ffff::1', false],
  ['2600::1', true],
  ['4000::1', false],
  ['2003::1', true],
  ['::ffff:93.184.216.34', false],
  ['2606:2800::1%eth0', false],
  ['no address', false],
]
test('the ranges end where the registries say', () => {
  for (const [address, isPublic] of borders) assert.equal(isPublicAddress(address), isPublic, address)
})

test('loopback may be called where that was allowed, by http and on any port; nothing else is any freer', () => {
  const lax = { allowLoopback: true }
  for (const url of ['http://127.0.0.1:3000/', 'http://localhost:8080/', 'https://[::1]:1/', 'http://[::1]/']) {
    assert.equal(faultOfUrl(url, lax), null, url)
  }
  for (const url of ['http://hooks.example.com/', 'https://10.0.0.1/', 'https://169.254.169.254/', 'http://0.0.0.0/']) {
    assert.notEqual(faultOfUrl(url, lax), null, url)
  }
  assert.equal(mayCall('::ffff:127.0.0.1', lax), false)
  assert.equal(mayCall('127.0.0.1', lax), true)
  assert.equal(mayCall('127.0.0.1', strict), false)
})
