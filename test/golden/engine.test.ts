// The public cases against our engine: all pass but those that are listed, each with its reason; a listed one that passes must go.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knownMisses } from './known-misses.ts'
import { engine } from './loan-under-test.ts'
import { OWN_DATA, readFolder } from './read-folder.ts'
import { describeOutcome } from './report.ts'
import { runCase } from './run-case.ts'

const { cases, reference } = readFolder(OWN_DATA)
const files = [...new Set(cases.map(({ file }) => file))].sort()

test('the cases were read', () => assert.ok(cases.length > 1300, `only ${cases.length} cases`))

for (const file of files) {
  test(file, () => {
    const missed = cases
      .filter((golden) => golden.file === file)
      .map((golden) => runCase(golden, engine, reference))
      .filter(({ result }) => result !== 'passed')
    const unlisted = missed.filter(({ golden }) => !(golden.id in knownMisses))
    assert.deepEqual(unlisted.map(describeOutcome), [])
    const missedIds = new Set(missed.map(({ golden }) => golden.id))
    const passing = cases.filter(({ id, ...golden }) => golden.file === file && id in knownMisses && !missedIds.has(id))
    assert.deepEqual(
      passing.map(({ id }) => id),
      [],
      'listed as missed, yet it passes',
    )
  })
}

test('every listed case is one of these', () => {
  const ids = new Set(cases.map(({ id }) => id))
  assert.deepEqual(
    Object.keys(knownMisses).filter((id) => !ids.has(id)),
    [],
  )
})
