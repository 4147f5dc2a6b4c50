// Networks in CIDR form and the addresses in them, as numbers: two spellings of one address are one address.
import { isIPv4, isIPv6 } from 'node:net'

export interface Address {
  readonly family: 4 | 6
  readonly bits: bigint
}

export interface Network extends Address {
  readonly prefix: number
}

const widthOf = { 4: 32, 6: 128 } as const

/** An address of either family, or undefined where the text is none. An IPv4 address in IPv6 clothes is IPv4. */
export function addressOf(text: string): Address | undefined {
  if (isIPv4(text)) return { family: 4, bits: bitsOf(text.split('.').map(Number), 8) }
  if (!isIPv6(text) || text.includes('%')) return undefined
  const bits = bitsOfIPv6(text)
  return bits >> 32n === 0xffffn ? { family: 4, bits: bits & 0xffffffffn } : { family: 6, bits }
}

/** `address/prefix`, or one address alone. Undefined where the text is no network, or names a host within one. */
export function networkOf(text: string): Network | undefined {
  const [, base = '', length] = /^([0-9A-Fa-f.:]+)(?:\/(0|[1-9]\d{0,2}))?$/.exec(text) ?? []
  const address = addressOf(base)
  if (!address) return undefined
  const width = widthOf[address.family]
  const prefix = length === undefined ? width : Number(length)
  // A mapped address has the length of its own family, not of its clothes.
  if (prefix > width || (address.family === 4 && base.includes(':') && length !== undefined)) return undefined
  const hostBits = BigInt(width - prefix)
  return (address.bits >> hostBits) << hostBits === address.bits ? { ...address, prefix } : undefined
}

export function contains(network: Network, address: Address): boolean {
  if (network.family !== address.family) return false
  const hostBits = BigInt(widthOf[network.family] - network.prefix)
  return network.bits >> hostBits === address.bits >> hostBits
}

function bitsOf(parts: readonly number[], width: number): bigint {
  return parts.reduce((bits, part) => (bits << BigInt(width)) | BigInt(part), 0n)
}

function bitsOfIPv6(text: string): bigint {
  // The last 32 bits may be written as IPv4.
  const plain = text.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, ...parts) => {
    const [a, b, c, d] = parts.slice(0, 4).map(Number) as [number, number, number, number]
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
  })
  const [head = '', tail] = plain.split('::')
  const groupsOf = (side: string) => (side === '' ? [] : side.split(':').map((group) => Number.parseInt(group, 16)))
  const [before, after] = [groupsOf(head), groupsOf(tail ?? '')]
  const zeros = Array<number>(8 - before.length - after.length).fill(0)
  return bitsOf([...before, ...zeros, ...after], 16)
}
