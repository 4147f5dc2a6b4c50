// Requests made from a schema, and what a hostile hand does to them. One seed gives one sequence.

type Json = Record<string, unknown>
export type Chance = (below: number) => number

/** Mulberry32 (Tommy Ettinger, public domain): a small generator whose sequence is the same everywhere. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

export interface Making {
  readonly document: Json
  readonly chance: Chance
  /** A good value for a pattern that ids have, by its prefix. */
  idOf(prefix: string): string
}

/** A value that fits the schema, or nearly. */
export function makeValue(making: Making, schema: Json): unknown {
  const { chance } = making
  if (typeof schema.$ref === 'string') return makeValue(making, referred(making.document, schema.$ref))
  if (schema.const !== undefined) return schema.const
  if (Array.isArray(schema.enum)) return pick(chance, schema.enum)
  const choices = (schema.oneOf ?? schema.anyOf) as Json[] | undefined
  if (choices) return makeValue(making, pick(chance, choices))
  const type = Array.isArray(schema.type) ? pick(chance, schema.type) : schema.type
  if (type === 'object') return objectOf(making, schema)
  if (type === 'array') return listOf(making, schema)
  if (type === 'integer') return Number(schema.minimum ?? 0) + chance(Math.min(40, Number(schema.maximum ?? 40)))
  if (type === 'boolean') return chance(2) === 0
  return type === 'null' ? null : textOf(making, schema)
}

function referred(document: Json, reference: string): Json {
  const parts = reference.slice(2).split('/')
  return parts.reduce<unknown>(
    (at, part) => (at as Json)[part.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  ) as Json
}

function objectOf(making: Making, schema: Json): Json {
  const required = new Set((schema.required ?? []) as string[])
  const made: Json = {}
  for (const [name, inner] of Object.entries((schema.properties ?? {}) as Record<string, Json>)) {
    if (required.has(name) || making.chance(2) === 0) made[name] = makeValue(making, inner)
  }
  return made
}

function listOf(making: Making, schema: Json): unknown[] {
  const least = Number(schema.minItems ?? 0)
  const items = Array.from({ length: least + making.chance(2) }, () => makeValue(making, schema.items as Json))
  return schema.uniqueItems ? [...new Set(items)] : items
}

const texts: readonly [pattern: RegExp, made: readonly string[]][] = [
  [/\\d\{1,1[38]\}/, ['1', '10.00', '20000', '100.5', '9999999999999.99', '0.000001', '0.01']],
  [/\\d\{1,4\}/, ['0', '0.24', '1', '9999', '0.000000000001']],
  [/^\^\\\+/, ['+919812345678', '+1234567']],
  [/@/, ['a@b', 'a.b+c@example.org']],
  [/\[0-9a-f\]\{64\}/, ['0'.repeat(64), 'f'.repeat(64)]],
  [/^\^\[A-Z\]\{3\}/, ['INR', 'XXX', 'UGX']],
  [/^\^\[A-Z\]\{2\}/, ['IN', 'ZZ']],
  [/^\^\[a-z\]/, ['pan', 'a1', 'video_call', 'z9']],
  [/^\^\[A-Za-z0-9\]/, ['GP-1', 'a/b:c._-', '0']],
]

function textOf({ chance, idOf }: Making, schema: Json): string {
  const pattern = String(schema.pattern ?? '')
  const prefix = /^\^([a-z_]+)_\[0-7\]/.exec(pattern)?.[1]
  if (prefix) return idOf(prefix)
  if (schema.format === 'date')
    return pick(chance, ['2026-01-15', '2026-02-28', '2028-02-29', '1990-04-12', '2027-12-31'])
  if (schema.format === 'date-time')
    return pick(chance, ['2027-01-15T09:30:00Z', '2026-12-31T23:59:60Z', '1999-01-01T00:00:00.5Z'])
  const made = texts.find(([shape]) => shape.test(pattern))?.[1]
  return pick(
    chance,
    made ?? ['Stock', 'a', 'é', '𝔘𝔫𝔦', '‮evil', "Robert'); drop table loan;--", '{{7*7}}', '=cmd()', '%s%n', '../..'],
  )
}

export function pick<T>(chance: Chance, from: readonly T[]): T {
  return from[chance(from.length)] as T
}

const oddities: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\u202e',
  'null',
  '-0',
  '1e3',
  '0x1',
  'NaN',
  [],
  {},
  [[]],
  [null],
  { $ne: null },
  { toString: 'x' },
  'a'.repeat(5000),
  '9'.repeat(40),
  '2026-02-30',
  '9999-12-31',
  '\uffff',
  '😀'.repeat(100),
]

/** The value with one fault, or none: something odd in place of a part, a part left out, a stranger's part put in. */
export function mutated(chance: Chance, value: unknown): unknown {
  if (chance(6) === 0) return value
  const copy = structuredClone(value)
  const places: [holder: Json, name: string][] = []
  collect(copy, places)
  const place = places.length === 0 ? undefined : pick(chance, places)
  if (!place) return pick(chance, oddities)
  const [holder, name] = place
  const what = chance(8)
  if (what === 0) delete holder[name]
  else if (what === 1) holder[`${name}x`] = holder[name]
  else if (what === 2) holder[name] = [holder[name]]
  else if (what === 3 && typeof holder[name] === 'string') holder[name] = spoiled(chance, holder[name])
  else holder[name] = pick(chance, oddities)
  return copy
}

function collect(value: unknown, places: [Json, string][]): void {
  if (typeof value !== 'object' || value === null) return
  for (const name of Object.keys(value)) {
    places.push([value as Json, name])
    collect((value as Json)[name], places)
  }
}

/** The text with one character more, less, or other. */
export function spoiled(chance: Chance, text: string): string {
  const at = chance(text.length + 1)
  const odd = pick(chance, ['\u0000', '%', "'", '"', '\\', ' ', '\n', '/', 'é', '0', '-', '\u2028'])
  return text.slice(0, at) + (chance(2) === 0 ? odd : '') + text.slice(at + chance(2))
}
