// Which cases a folder holds: known by the shape of what is in a file, never by its name.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emiSteps, microSteps } from './cases-of-calculators.ts'
import { classicStory, generatorStory, recalculationStory, scheduleStory } from './cases-of-loans.ts'
import type { RawCase, RawEvent, RawFile, RawReference } from './raw.ts'
import type { GoldenCase } from './step.ts'
import { type Columns, tellStory } from './story.ts'

/** The project's own cases, and the reference for folders that bring none. */
export const OWN_DATA = join(import.meta.dirname, 'data')

export interface Folder {
  readonly cases: readonly GoldenCase[]
  readonly reference: RawReference
  /** Files and cases left out, each with the reason. */
  readonly leftOut: readonly string[]
}

export function readFolder(folder: string): Folder {
  const cases: GoldenCase[] = []
  const leftOut: string[] = []
  let reference: RawReference | undefined
  // A list of cases elsewhere is no case; nor is anything that is not JSON.
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'index.json')
  for (const name of names.sort()) {
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as RawFile & Partial<RawReference>
    if (file.products !== undefined) reference = file as RawReference
    else if (Array.isArray(file.cases)) addCases(name, file, cases, leftOut)
    else leftOut.push(`${name}: holds no cases`)
  }
  return { cases, reference: reference ?? ownReference(), leftOut }
}

function ownReference(): RawReference {
  const path = join(OWN_DATA, 'reference.json')
  if (!existsSync(path)) throw new Error('The folder has no reference.json, nor has the project.')
  return JSON.parse(readFileSync(path, 'utf8')) as RawReference
}

function addCases(name: string, file: RawFile, cases: GoldenCase[], leftOut: string[]): void {
  const columns = file.meta?.columns ?? {}
  const all = [
    ...(file.cases ?? []).map((raw) => readCase(name, raw, columns)),
    ...(file.generator ?? []).map((raw) => loanCase(name, raw, ['generator', 'progressive'], generatorStory)),
    ...(file.micro ?? []).map((raw) => heading(name, raw, ['micro'], (engine) => microSteps(raw, engine))),
  ]
  for (const [index, read] of all.entries()) {
    const raw = file.cases?.[index]
    if (raw?.ambiguous === true) leftOut.push(`${name} ${raw.id}: ambiguous, ${raw.why ?? 'no reason given'}`)
    else cases.push(read)
  }
}

function readCase(name: string, raw: RawCase, columns: Columns): GoldenCase {
  if (raw.params !== undefined) return heading(name, raw, ['emi-unit'], (engine) => emiSteps(raw, engine))
  if (raw.asOf !== undefined) return loanCase(name, raw, [], scheduleStory, columns)
  if (raw.events !== undefined && raw.loan !== undefined) return loanCase(name, raw, [], recalculationStory)
  if (raw.events !== undefined) return loanCase(name, raw, [], ({ events }) => [...(events ?? [])], columns)
  if (raw.rows !== undefined && raw.loan !== undefined) return loanCase(name, raw, [], classicStory)
  return heading(name, raw, [], () => {
    throw new Error('a case of no known shape')
  })
}

function loanCase(
  file: string,
  raw: RawCase,
  kinds: readonly string[],
  story: (raw: RawCase) => readonly RawEvent[],
  columns: Columns = {},
): GoldenCase {
  return heading(file, raw, kinds, (engine, reference) => tellStory(story(raw), columns, engine, reference))
}

function heading(file: string, raw: RawCase, kinds: readonly string[], open: GoldenCase['open']): GoldenCase {
  const [path, ...rest] = raw.source ?? []
  const [line] = rest
  const source = typeof line === 'number' ? `${path}:${line} ${rest.slice(1).join(' ')}` : [path, ...rest].join(' ')
  const truncated = raw.truncated === true
  return { file, id: raw.id, source, kinds: [...kinds, ...(raw.kinds ?? [])], truncated, open }
}
