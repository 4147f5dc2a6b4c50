import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Lokta } from '../sdk/src/index.ts'
import type { Person } from './cast.ts'
import { openPage, pageWidth } from './paper.ts'
import { printingTeller } from './print.ts'
import { printTable } from './table.ts'

const person: Person = { name: 'Rwenzori Development Bank', seat: 'co-lender', client: {} as Lokta }

function printed(isTTY: boolean, noColor?: string): string {
  let text = ''
  const stream = { isTTY, write: (part: string) => (text += part) }
  const page = openPage(stream, noColor)
  const teller = printingTeller(page, 'Nyanza Credit, UGX', 'UGX')
  teller.chapter('The application')
  teller.did('2026-01-15', person, `creates ${'a very long borrower name '.repeat(6)}`, '2000000')
  teller.refused('2026-01-15', person, 'reads the loan', {
    code: 'loan.not_found',
    status: 404,
    title: 'No such loan.',
  })
  teller.daysPassed('2026-01-15', '2026-01-22', '2026-02-15')
  teller.daysPassed('2026-01-15', '2026-02-15', '2026-02-15')
  teller.sound({ invariantCount: 14, shareCount: 2, sealedEntryCount: 1234 })
  const columns = [{ title: 'what', align: 'left', wraps: true } as const, { title: 'n', align: 'right' } as const]
  printTable(page, { title: 'A table', columns, rows: [['word '.repeat(40).trim(), '12']], total: ['', '12'] })
  return text
}

test('no line is wider than the page, and an amount ends at its edge', () => {
  const lines = printed(false).split('\n')
  assert.deepEqual(
    lines.filter((line) => line.length > pageWidth),
    [],
  )
  assert.equal(lines.find((line) => line.endsWith('2,000,000 UGX'))?.length, pageWidth)
})

test('colour and passing lines are for terminals, and NO_COLOR takes the colour off', () => {
  assert.ok(!printed(false).includes('\u001b'))
  assert.ok(printed(true).includes('\u001b[1m'))
  assert.ok(printed(true).includes('2026-01-22, 7 nights closed'))
  assert.ok(!printed(true, '1').includes('\u001b[1m'))
  assert.ok(printed(true, '').includes('\u001b[1m'))
})
