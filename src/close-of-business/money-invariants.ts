// The invariants that tie loans, lenders' shares and the journal together, each a statement of SQL.
import { balancedBy, deferringTypes, receivable } from '../contexts/accounting/index.ts'
import { type EffectType, incomeCashTypes } from '../lending/effect.ts'
import type { Check } from './invariant.ts'

const components = ['principal', 'interest', 'fee', 'penalty'] as const
const allComponents = [...components, 'credit'] as const
const taxed = ['fee', 'penalty'] as const
/** A lender's share has the tax on charges beside fee and penalty; together they are what the borrower owes. */
const withTax = (component: (typeof components)[number], of: string, amount: string) =>
  taxed.some((each) => each === component) ? `${amount} + ${of}${component}_tax` : amount
/** What a lender has outstanding of a component. */
const outstanding = (component: (typeof components)[number], of = '') =>
  withTax(component, of, `${of}${component}_raised + ${of}${component}_settled`)
const owedColumns = [...components, ...taxed.map((each) => `${each}_tax` as const)]
/** A lender's share of a transaction has beside these what another than the borrower pays. */
const shareColumns = [...owedColumns, 'income']
/** A lender's share of what a transaction changes of what the borrower owes. */
const shareOwed = owedColumns.map((column) => `t.${column}`).join(' + ')

/** Sums of a table's columns per loan, differing from the loan's balances. */
const differs = (columns: readonly string[]) =>
  columns.map((column) => `l.${column}_balance <> coalesce(s.${column}, 0)`).join(' or ')
const sums = (columns: readonly string[]) => columns.map((column) => `sum(${column}) as ${column}`).join(', ')

/** The lender's part against its claim, multiplied out so that nothing is divided. */
const strays = (component: string, flow: string, weight = component) =>
  `abs(p.${component}_${flow} * s.${weight}_weight - s.${component}_${flow} * p.${weight}_weight) >= s.${weight}_weight
    and s.${weight}_weight > 0`

const inList = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')
const typesBy = (is: (by: (typeof balancedBy)[EffectType]) => boolean) =>
  inList(Object.entries(balancedBy).flatMap(([type, by]) => (is(by) ? [type] : [])))
/** Types by which money moves. */
const moneyTypes = typesBy((by) => by === 'bank')
/** Types that one account balances for all lenders: the only ones that a partner's control account knows. */
const controlTypes = typesBy((by) => typeof by === 'string' && by !== 'nothing')
/** Types that are balanced with tax: for the own book, or for all lenders. */
const ownTaxTypes = typesBy((by) => typeof by === 'object' && by.fee === 'tax_payable')
const wholeTaxTypes = typesBy((by) => by === 'tax_payable')
/** Types that put income into the liability, or give it back. */
const deferring = inList(deferringTypes)
/** What another than the borrower paid by a loan transaction: no component of the debt tells it. */
const paidByOthers = `case when transaction_type in (${inList(incomeCashTypes)}) then cash_amount else 0 end`
const ownReceivables = inList(allComponents.map((component) => receivable[component]))

export const moneyChecks: readonly Check[] = [
  {
    name: 'trial_balance_is_zero',
    statement: 'Debits equal credits in every currency.',
    sql: `select currency as subject, sum(amount) <> 0 as violated from journal_line group by currency`,
  },
  {
    name: 'every_entry_balances',
    statement: 'Every journal entry has two lines or more and is zero in each currency.',
    sql: `select e.journal_entry_id::text as subject, count(l.*) < 2 or bool_or(l.total <> 0) as violated
      from journal_entry e left join (
        select journal_entry_id, currency, line_number, sum(amount) over (partition by journal_entry_id, currency) as total
        from journal_line) l using (journal_entry_id) group by e.journal_entry_id`,
  },
  {
    name: 'schedule_version_is_the_last',
    statement: 'Each loan stands on the last version of its schedule.',
    sql: `select l.loan_id::text as subject, l.schedule_version <> coalesce(s.latest, 0) as violated from loan l
      left join (select loan_id, max(version_number) as latest from loan_schedule group by loan_id) s using (loan_id)`,
  },
  {
    name: 'loan_is_sum_of_its_transactions',
    statement: "Each loan's balances are the sum of its transactions, component by component.",
    sql: `select l.loan_id::text as subject, ${differs(allComponents)} as violated from loan l
      left join (select loan_id, ${sums(allComponents)} from loan_transaction group by loan_id) s using (loan_id)`,
  },
  {
    name: 'shares_sum_to_the_loan',
    statement: "The lenders' balances sum to the loan's, component by component.",
    sql: `select l.loan_id::text as subject, ${differs(components)} as violated from loan l
      left join (select loan_id, ${components.map((c) => `sum(${outstanding(c)}) as ${c}`).join(', ')}
        from participation group by loan_id) s using (loan_id)`,
  },
  {
    name: 'shares_of_each_transaction_sum_to_it',
    statement: "The lenders' shares of each transaction sum to the transaction.",
    sql: `select t.loan_transaction_id::text as subject,
        ${components.map((c) => `t.${c} <> coalesce(${withTax(c, 's.', `s.${c}`)}, 0)`).join(' or ')}
        or ${taxed.map((c) => `t.${c}_tax <> coalesce(s.${c}_tax, 0)`).join(' or ')}
        or ${paidByOthers} <> -coalesce(s.income, 0) as violated
      from loan_transaction t left join (
        select loan_transaction_id, ${sums(shareColumns)} from participation_transaction group by loan_transaction_id) s
        using (loan_transaction_id)`,
  },
  {
    name: 'participation_is_sum_of_its_shares',
    statement: "Each lender's balances are the sum of its shares.",
    sql: `select p.participation_id::text as subject,
        ${components.map((c) => `p.${c}_raised + p.${c}_settled <> coalesce(s.${c}, 0)`).join(' or ')}
        or ${taxed.map((c) => `p.${c}_tax <> coalesce(s.${c}_tax, 0)`).join(' or ')}
        or p.income_settled <> coalesce(s.income, 0) as violated
      from participation p left join (
        select participation_id, ${sums(shareColumns)} from participation_transaction group by participation_id) s
        using (participation_id)`,
  },
  {
    name: 'closed_loan_is_zero_for_each_lender',
    statement: 'On a loan that is closed or written off no lender has anything outstanding.',
    sql: `select p.participation_id::text as subject, ${components.map((c) => `${c}_raised + ${c}_settled <> 0`).join(' or ')}
        or ${taxed.map((c) => `${c}_tax <> 0`).join(' or ')} as violated
      from participation p join loan l using (loan_id) where l.status in ('closed', 'written_off')`,
  },
  {
    name: 'no_lender_strays',
    statement: 'No lender is a minor unit or more from its exact claim on what became owed and on what was paid.',
    sql: `select p.participation_id::text as subject, ${components
      .flatMap((c) => ['raised', 'settled'].map((flow) => strays(c, flow)))
      .join(' or ')} or ${strays('income', 'settled', 'principal')} as violated
      from participation p join (select loan_id, ${components
        .map(
          (c) => `sum(${c}_weight) as ${c}_weight, sum(${c}_raised) as ${c}_raised, sum(${c}_settled) as ${c}_settled`,
        )
        .join(', ')}, sum(income_settled) as income_settled from participation group by loan_id) s using (loan_id)`,
  },
  {
    name: 'scheduled_shares_sum_to_the_schedule',
    statement: "The lenders' scheduled shares sum to each scheduled instalment.",
    sql: `select s.loan_id::text || ' #' || (i.value ->> 'number') as subject,
        coalesce(p.principal, -1) <> (replace(i.value ->> 'principal', '.', ''))::bigint
        or coalesce(p.interest, -1) <> (replace(i.value ->> 'interest', '.', ''))::bigint as violated
      from loan_schedule s cross join lateral jsonb_array_elements(s.instalments) i
      left join (select q.loan_id, pi.schedule_version, pi.instalment_number, sum(pi.principal) as principal,
          sum(pi.interest) as interest from participation_instalment pi join participation q using (participation_id)
          group by q.loan_id, pi.schedule_version, pi.instalment_number) p
        on p.loan_id = s.loan_id and p.schedule_version = s.version_number
          and p.instalment_number = (i.value ->> 'number')::int`,
  },
  {
    name: 'ledger_equals_own_shares',
    statement: 'The receivable accounts carry exactly the own book of all loans.',
    sql: `select a.posting_role as subject, coalesce(g.total, 0) <> coalesce(o.total, 0) as violated
      from ledger_account a
      left join (select account_code, sum(amount) as total from journal_line group by account_code) g using (account_code)
      left join (
        ${components
          .map(
            (c) =>
              `select '${receivable[c]}' as posting_role, sum(${outstanding(c)}) as total from participation where is_own_book`,
          )
          .join(' union all ')}
        union all select 'borrower_credit', sum(credit_balance) from loan) o using (posting_role)
      where a.posting_role in (${ownReceivables})`,
  },
  {
    name: 'allowance_equals_charged_off',
    statement: 'The allowance carries exactly what the own book is still owed on loans charged off.',
    sql: `select 'charge_off_allowance' as subject,
        coalesce((select sum(j.amount) from journal_line j join ledger_account a using (account_code)
          where a.posting_role = 'charge_off_allowance'), 0)
        <> -coalesce((select sum(${components.map((c) => outstanding(c, 'p.')).join(' + ')})
          from participation p join loan l using (loan_id) where p.is_own_book and l.charged_off_on is not null), 0) as violated`,
  },
  {
    name: 'tax_payable_equals_tax',
    statement: 'The tax account carries exactly the tax on charges, less what was given up or back of it.',
    sql: `select 'tax_payable' as subject,
        coalesce((select sum(j.amount) from journal_line j join ledger_account a using (account_code)
          where a.posting_role = 'tax_payable'), 0)
        <> -coalesce((select sum(${shareOwed}) from participation_transaction t join participation p using (participation_id)
            where t.transaction_type in (${wholeTaxTypes}) or (p.is_own_book and t.transaction_type in (${ownTaxTypes}))), 0)
          - coalesce((select sum(credit) from loan_transaction where transaction_type in (${wholeTaxTypes})), 0) as violated`,
  },
  {
    name: 'tax_is_with_the_lender_of_record',
    statement: "All that is owed of a loan's tax on charges is owed to the own book.",
    sql: `select l.loan_id::text as subject, ${taxed.map((c) => `coalesce(s.${c}_tax, 0) <> coalesce(o.${c}_tax, 0)`).join(' or ')} as violated
      from loan l left join participation o on o.loan_id = l.loan_id and o.is_own_book
      left join (select loan_id, ${sums(['fee_tax', 'penalty_tax'])} from loan_transaction group by loan_id) s
        on s.loan_id = l.loan_id`,
  },
  {
    name: 'capitalised_income_equals_unearned',
    statement:
      "On each loan with deferred income, capitalised or paid by another, the liability carries the own book's part of what is not yet earned: to the unit, never more, never on the other side.",
    sql: `select n.loan_id::text as subject,
        n.net - n.earned < 0 or coalesce(h.held, 0) < 0 or coalesce(h.held, 0) > n.net - n.earned
        or abs(coalesce(h.held, 0) * n.net - (n.net - n.earned) * least(greatest(coalesce(o.share, 0) + n.credit, 0), n.net))
          >= greatest(n.net, 1) as violated
      from (select loan_id, sum(income_amount) as earned,
          coalesce(sum(credit) filter (where transaction_type in (${deferring})), 0) as credit,
          coalesce(sum(principal + interest + fee + penalty + credit + ${paidByOthers})
            filter (where transaction_type in (${deferring})), 0) as net
        from loan_transaction group by loan_id
        having bool_or(transaction_type in (${deferring}) or income_amount <> 0)) n
      left join (select p.loan_id, sum(${shareOwed} - t.income) as share
        from participation_transaction t join participation p using (participation_id)
        where p.is_own_book and t.transaction_type in (${deferring}) group by p.loan_id) o using (loan_id)
      left join (select e.loan_id, -sum(j.amount) as held
        from journal_line j join journal_entry e using (journal_entry_id) join ledger_account a using (account_code)
        where a.posting_role = 'capitalised_income' group by e.loan_id) h using (loan_id)`,
  },
  {
    name: 'bank_equals_cash',
    statement: 'The bank account carries exactly the cash that the loans received and paid out.',
    sql: `select 'bank' as subject,
        coalesce((select sum(l.amount) from journal_line l join ledger_account a using (account_code)
          where a.posting_role = 'bank'), 0) <> coalesce((select sum(cash_amount) from loan_transaction), 0) as violated`,
  },
  {
    name: 'control_account_equals_partner',
    statement: "Each partner's control account carries exactly what was collected for it less what it owes.",
    sql: `select a.account_code as subject,
        coalesce(g.total, 0) <> coalesce(s.total, 0) as violated
      from ledger_account a
      left join (select account_code, sum(amount) as total from journal_line group by account_code) g using (account_code)
      left join (select partner_id, sum(${shareOwed} + t.income) as total from participation_transaction t
        where transaction_type in (${controlTypes}) group by partner_id) s
        using (partner_id)
      where a.posting_role = 'partner_control'`,
  },
  {
    name: 'repayment_is_its_allocation',
    statement: 'Each repayment, prepayment and settlement is allocated to the last minor unit.',
    sql: `select e.loan_event_id::text as subject,
        -coalesce(s.owed, 0) <> case when r.loan_event_id is null then e.amount else 0 end
        or coalesce(s.cash, 0) <> -coalesce(s.owed_for_cash, 0) as violated
      from loan_event e left join loan_event r on r.reverses_event_id = e.loan_event_id
      left join (select loan_event_id, sum(cash_amount) as cash,
          -- What a settlement gives up beside it is no money.
          sum(principal + interest + fee + penalty + credit) filter (where transaction_type <> 'write_off') as owed,
          sum(principal + interest + fee + penalty + credit) filter (where transaction_type in (${moneyTypes})) as owed_for_cash
        from loan_transaction group by loan_event_id) s on s.loan_event_id = e.loan_event_id
      where e.event_type in ('repayment', 'payoff', 'settlement')`,
  },
]
