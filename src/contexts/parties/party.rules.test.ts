import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, localDate } from '../../kernel/local-date.ts'
import { ageInYears } from './party.rules.ts'

test('an age is the number of birthdays since birth; one of 29 February counts from 1 March where there is none', () => {
  const table = [
    ['2000-06-15', '2026-06-14', 25],
    ['2000-06-15', '2026-06-15', 26],
    ['2008-01-16', '2026-01-15', 17],
    ['2008-01-15', '2026-01-15', 18],
    ['2000-12-31', '2001-01-01', 0],
    ['2004-02-29', '2022-02-28', 17],
    ['2004-02-29', '2022-03-01', 18],
    ['2004-02-29', '2024-02-28', 19],
    ['2004-02-29', '2024-02-29', 20],
    ['1900-01-01', '2026-01-01', 126],
    ['2026-01-15', '2026-01-15', 0],
  ] as const
  for (const [bornOn, on, age] of table)
    assert.equal(ageInYears(localDate(bornOn), localDate(on)), age, `${bornOn}, ${on}`)
})

test('whoever has no known birthday has no known age', () => {
  assert.equal(ageInYears(null, localDate('2026-01-15')), null)
})

test('nobody grows younger, and a year makes everybody a year older', () => {
  const day = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays(localDate('1940-01-01'), days))
  fc.assert(
    fc.property(day, fc.nat(40_000), (bornOn, lived) => {
      const on = addDays(bornOn, lived)
      const age = ageInYears(bornOn, on) ?? Number.NaN
      const tomorrow = ageInYears(bornOn, addDays(on, 1)) ?? Number.NaN
      assert.ok(tomorrow === age || tomorrow === age + 1)
      assert.ok(Math.abs(age - lived / 365.2425) < 1.01)
    }),
  )
})
