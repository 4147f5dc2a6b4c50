// Which addresses the house may call at the wish of somebody else: those of the public internet, and no others.
import { BlockList, isIP } from 'node:net'

/** IANA's special-purpose registries, IPv4: nothing in them is a stranger's server on the public internet. */
const forbidden4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

/** IPv6: global unicast, less what in it is documentation or carries an IPv4 address inside (Teredo, 6to4). */
const allowed6 = [['2000::', 3]] as const
const forbidden6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const blocked4 = new BlockList()
for (const [net, prefix] of forbidden4) blocked4.addSubnet(net, prefix, 'ipv4')
const global6 = new BlockList()
for (const [net, prefix] of allowed6) global6.addSubnet(net, prefix, 'ipv6')
const blocked6 = new BlockList()
for (const [net, prefix] of forbidden6) blocked6.addSubnet(net, prefix, 'ipv6')
const loopback4 = new BlockList()
loopback4.addSubnet('127.0.0.0', 8, 'ipv4')

export interface GuardOptions {
  /** For tests and development: loopback may be called, by http and on any port. */
  readonly allowLoopback: boolean
}

/** True for the address, in text, of a server on the public internet. An IPv4 address inside an IPv6 one is refused. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !blocked4.check(address, 'ipv4')
  if (family !== 6 || address.includes('%')) return false
  return global6.check(address, 'ipv6') && !blocked6.check(address, 'ipv6')
}

export function isLoopback(address: string): boolean {
  // A BlockList sees through IPv4-mapped addresses; here they are strangers.
  return address === '::1' || (isIP(address) === 4 && loopback4.check(address, 'ipv4'))
}

/** Whether a connection may be made to the address, in text. */
export function mayCall(address: string, { allowLoopback }: GuardOptions): boolean {
  return isPublicAddress(address) || (allowLoopback && isLoopback(address))
}

const ports = new Set(['', '443', '8443'])

/**
 * Why a URL is never called, whatever its name resolves to; null when its form is good. A name still has to resolve to
 * addresses that may be called, each time anew.
 */
export function faultOfUrl(text: string, options: GuardOptions): string | null {
  if (!URL.canParse(text)) return 'It is no URL.'
  const url = new URL(text)
  const host = hostOf(url)
  const isOwn = options.allowLoopback && (isLoopback(host) || host === 'localhost')
  if (url.protocol !== 'https:' && !(isOwn && url.protocol === 'http:')) return 'It does not begin with https.'
  if (url.username !== '' || url.password !== '') return 'It holds a login.'
  if (url.hash !== '' || text.includes('#')) return 'It holds a fragment.'
  if (isOwn) return null
  if (!ports.has(url.port)) return 'Its port is neither 443 nor 8443.'
  if (isIP(host) !== 0) return isPublicAddress(host) ? null : 'Its address is not of the public internet.'
  return isPublicName(host) ? null : 'Its name is not of the public internet.'
}

/** The host of a URL, an IPv6 address without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1')
}

/** Names that RFC 6761, 6762 and 8375 keep for one's own network, and names without a dot. */
function isPublicName(host: string): boolean {
  const name = host.replace(/\.$/, '')
  return name.includes('.') && !/(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/.test(name)
}
