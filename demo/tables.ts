// What the story left in the books, as tables.
import type { Schemas } from '../sdk/src/index.ts'
import {
  asPercentage,
  groupDigits,
  isPositiveAmount,
  isZeroAmount,
  negateAmount,
  subtractAmount,
  sumAmounts,
} from './amounts.ts'
import type { LenderShare, StoryOutcome } from './story.ts'
import type { Column, Table } from './table.ts'

const left = (title: string): Column => ({ title, align: 'left' })
const right = (title: string): Column => ({ title, align: 'right' })
const shown = (amount: string) => groupDigits(amount)
const sumShown = (amounts: readonly string[]) => shown(sumAmounts(amounts))

/** Every table, in the order of reading. */
export function tablesOf(outcome: StoryOutcome): Table[] {
  return [
    planTable(outcome),
    repaidTable(outcome),
    ledgerTable(outcome),
    sharesTable(outcome),
    trialBalanceTable(outcome),
    invariantsTable(outcome),
    auditTable(outcome),
  ]
}

function planTable({ offer }: StoryOutcome): Table {
  const rows = offer.instalments
  return {
    title: `The borrower's schedule, as offered and disbursed (${offer.currency})`,
    columns: [
      right('#'),
      left('due on'),
      right('principal'),
      right('interest'),
      right('total'),
      right('balance after'),
    ],
    rows: rows.map((row) => [
      String(row.number),
      row.dueOn,
      shown(row.principal),
      shown(row.interest),
      shown(row.total),
      shown(row.balanceAfter),
    ]),
    total: [
      '',
      '',
      sumShown(rows.map((row) => row.principal)),
      sumShown(rows.map((row) => row.interest)),
      sumShown(rows.map((row) => row.total)),
      '',
    ],
  }
}

function repaidTable({ schedule }: StoryOutcome): Table {
  const rows = schedule.instalments
  return {
    title: `How it was repaid (${schedule.currency})`,
    columns: [
      right('#'),
      left('due on'),
      left('settled on'),
      right('principal'),
      right('interest'),
      right('penalty'),
      right('paid'),
      right('outstanding'),
    ],
    rows: rows.map(({ number, dueOn, settledOn, paid, outstandingAmount }) => [
      String(number),
      dueOn,
      settledOn ?? 'open',
      shown(paid.principal),
      shown(paid.interest),
      shown(paid.penalty),
      shown(paid.total),
      shown(outstandingAmount),
    ]),
    total: [
      '',
      '',
      '',
      sumShown(rows.map(({ paid }) => paid.principal)),
      sumShown(rows.map(({ paid }) => paid.interest)),
      sumShown(rows.map(({ paid }) => paid.penalty)),
      sumShown(rows.map(({ paid }) => paid.total)),
      sumShown(rows.map(({ outstandingAmount }) => outstandingAmount)),
    ],
  }
}

interface AccountTotals {
  readonly code: string
  readonly name: string
  readonly debit: string
  readonly credit: string
}

/** The loan's journal, condensed per account, by code. */
export function condenseJournal(journal: readonly Schemas['JournalEntry'][]): AccountTotals[] {
  const accounts = new Map<string, AccountTotals>()
  for (const { accountCode, accountName, debit, credit } of journal.flatMap((entry) => entry.lines)) {
    const before = accounts.get(accountCode)
    accounts.set(accountCode, {
      code: accountCode,
      name: accountName,
      debit: sumAmounts([debit, before?.debit ?? '0']),
      credit: sumAmounts([credit, before?.credit ?? '0']),
    })
  }
  return [...accounts.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** 'debit 12.00', 'credit 12.00' or nothing: what is left of an account. */
function balanceShown(debit: string, credit: string): string {
  const balance = subtractAmount(debit, credit)
  if (isZeroAmount(balance)) return shown(balance)
  return isPositiveAmount(balance) ? `debit ${shown(balance)}` : `credit ${shown(negateAmount(balance))}`
}

function ledgerTable({ journal, loan }: StoryOutcome): Table {
  const accounts = condenseJournal(journal)
  return {
    title: `The ledger: ${journal.length} journal entries of this loan, per account (${loan.currency})`,
    columns: [left('account'), { ...left('name'), wraps: true }, right('debit'), right('credit'), right('balance')],
    rows: accounts.map(({ code, name, debit, credit }) => [
      code,
      name,
      shown(debit),
      shown(credit),
      balanceShown(debit, credit),
    ]),
    total: ['', '', sumShown(accounts.map(({ debit }) => debit)), sumShown(accounts.map(({ credit }) => credit)), ''],
  }
}

/** What a lender put in, earned and got back. */
export function shareFigures({ participation, transactions }: LenderShare) {
  const sumOf = (types: readonly string[], amount: (row: Schemas['ParticipationTransaction']) => string) =>
    sumAmounts(['0', ...transactions.filter(({ type }) => types.includes(type)).map(amount)])
  return {
    lent: sumOf(['disbursement'], (row) => row.principal),
    interest: sumOf(['accrual'], (row) => row.interest),
    fee: sumOf(['charge'], (row) => row.fee),
    penalty: sumOf(['charge'], (row) => row.penalty),
    repaid: negateAmount(sumOf(['repayment', 'payoff', 'credit_application'], (row) => row.total)),
    outstanding: participation.balances.total,
  }
}

function sharesTable({ shares, loan }: StoryOutcome): Table {
  const figures = shares.map((share) => ({ share, ...shareFigures(share) }))
  const keys = ['lent', 'interest', 'fee', 'penalty', 'repaid', 'outstanding'] as const
  return {
    title: `Each lender's share (${loan.currency})`,
    columns: [{ ...left('lender'), wraps: true }, right('share'), ...keys.map(right)],
    rows: figures.map((row) => [
      row.share.lender.name,
      asPercentage(row.share.participation.share),
      ...keys.map((key) => shown(row[key])),
    ]),
    total: ['together', '', ...keys.map((key) => sumShown(figures.map((row) => row[key])))],
  }
}

function trialBalanceTable({ trialBalance }: StoryOutcome): Table {
  const [total] = trialBalance.totals
  return {
    title: `The trial balance of the tenant on ${trialBalance.on}`,
    columns: [
      left('account'),
      { ...left('name'), wraps: true },
      left('type'),
      left(''),
      right('debit'),
      right('credit'),
    ],
    rows: trialBalance.accounts.map((row) => [
      row.code,
      row.name,
      row.type,
      row.currency,
      shown(row.debit),
      shown(row.credit),
    ]),
    ...(total && {
      total: ['', `difference ${shown(total.difference)}`, '', total.currency, shown(total.debit), shown(total.credit)],
    }),
  }
}

function invariantsTable({ booksCheck }: StoryOutcome): Table {
  return {
    title: 'Every invariant, checked by SQL at this moment',
    columns: [left(''), { ...left('what must hold'), wraps: true }, right('compared'), right('violations')],
    rows: booksCheck.invariants.map(({ holds, statement, checkedCount, violationCount }) => [
      holds ? '✓' : '✗',
      statement,
      checkedCount === 0 ? 'none' : shown(String(checkedCount)),
      shown(String(violationCount)),
    ]),
  }
}

function auditTable({ audit }: StoryOutcome): Table {
  return {
    title: 'The audit trail, verified at this moment',
    columns: [left('finding'), right('entries'), right('seals'), left('head of the chain'), left('signed with')],
    rows: [
      [
        audit.intact ? '✓ intact' : '✗ broken',
        shown(String(audit.sealedEntryCount)),
        shown(String(audit.sealCount)),
        audit.headHash === null ? 'none' : `${audit.headHash.slice(0, 32)}…`,
        audit.keyId,
      ],
    ],
  }
}
