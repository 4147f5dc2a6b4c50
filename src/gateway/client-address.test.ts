import assert from 'node:assert/strict'
import type { IncomingMessage } from 'node:http'
import { test } from 'node:test'
import { clientAddress } from './client-address.ts'

const socket = '198.51.100.1'
const request = (forwarded?: string | string[]) =>
  ({
    socket: { remoteAddress: socket },
    headers: {
      ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }),
      'x-real-ip': '10.0.0.1',
      forwarded: 'for=10.0.0.1',
      'x-client-ip': '10.0.0.1',
      'true-client-ip': '10.0.0.1',
    },
  }) as unknown as IncomingMessage

const cases: readonly [
  rule: string,
  forwarded: string | string[] | undefined,
  proxies: number,
  address: string | undefined,
][] = [
  ['no proxy: the socket', undefined, 0, socket],
  ['no proxy: what the caller wrote is nothing', '10.0.0.1', 0, socket],
  ['one proxy: what it added', '203.0.113.7', 1, '203.0.113.7'],
  ['one proxy: what the caller wrote before is nothing', '10.0.0.1, 203.0.113.7', 1, '203.0.113.7'],
  ['one proxy: a second header by the caller is nothing', ['10.0.0.1', '203.0.113.7'], 1, '203.0.113.7'],
  ['one proxy: no header, so nobody knows', undefined, 1, undefined],
  ['two proxies: the outer one added the client', '10.0.0.1,203.0.113.7, 192.0.2.1', 2, '203.0.113.7'],
  ['two proxies: one entry, so one was passed by', '203.0.113.7', 2, undefined],
  ['a port is not the address', '203.0.113.7:4711', 1, '203.0.113.7'],
  ['nor are brackets', '[2001:db8::1]:4711', 1, '2001:db8::1'],
  ['an empty entry is no address', '10.0.0.1, ', 1, ''],
  ['words are passed on as words, and are no address to anybody', '10.0.0.1, unknown', 1, 'unknown'],
]
for (const [rule, forwarded, proxies, address] of cases) {
  test(rule, () => assert.equal(clientAddress(request(forwarded), proxies), address))
}
