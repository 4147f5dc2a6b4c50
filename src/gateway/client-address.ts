// Where a request came from. Only what a proxy of ours wrote is believed; what the caller wrote before it is not.
import type { IncomingMessage } from 'node:http'

/**
 * The client's address: the socket's own without proxies; with `trustedProxies` of them the entry of X-Forwarded-For that the
 * outermost one added. Undefined when the header is shorter than that: such a request did not pass all of them.
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string | undefined {
  const nearest = request.socket.remoteAddress
  if (trustedProxies === 0) return nearest
  const header = request.headers['x-forwarded-for'] ?? []
  // Several headers of the name are one list, in their order.
  const told = [header].flat().join(',')
  const entries = told === '' ? [] : told.split(',').map((entry) => entry.trim())
  return entries.length < trustedProxies ? undefined : plain(entries[entries.length - trustedProxies] as string)
}

/** Some proxies add the port, and then put IPv6 in brackets. */
function plain(entry: string): string {
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(entry)?.[1]
  return bracketed ?? entry.replace(/^([\d.]+):\d+$/, '$1')
}
