/** The public cases that do not pass, and why. */
export const knownMisses: Readonly<Record<string, string>> = {
  'CR/4':
    'Fewer instalments after a prepayment: the source makes the prepayment a row of its own on its day, ours puts it on the running instalment.',
  'LoanAccrualTransaction/C3536': 'The list has one accrual twice; in its sister C3531 there is one on each day.',
  'LoanChargeOff-Part3/C3515':
    'The source lays interest on an instalment that was paid ahead in full, so that more principal is paid of it than charged; ours is owed with the next one. Totals agree.',
  'LoanChargeOff-Part3/C3612': 'As C3515.',
  'LoanContractTermination/C3726':
    'After a back-dated repayment the source loses 0.18 of interest of the accelerated instalment.',
  'AssetExternalization-Part1/C3193':
    "The owner's journal has eleven accruals for nine days of ownership, and neither the penalty nor the buyback.",
  'AssetExternalization-Part1/C85344': 'The transaction says 0.34 was amortised, the balance of the same income 0.33.',
  'Loan-Part2/C2784': 'The rows asserted contradict one another: a balance of 993 where 995 follows.',
  'Loan-Part4/C3701': 'The list leaves out the repayment just made and has the accrual of the penalty twice.',
  'Loan-Part4/C3989':
    'On the extension the source subtracts the down payment twice: a level of 128 repays 500, not 750.',
  'LoanInterestPaymentWaiver/C4204':
    'After a charge-off without interest the source puts interest on an instalment already paid. Totals agree.',
  'LoanReAging-Part2/C4356':
    'After a chargeback and a back-dated re-ageing the source charges the overdue level on some periods and a cent less on others; no rule was found that gives its 17.00.',
  'LoanReAging-Part2/C4083':
    'The business date goes backwards, from 15 July to 15 March, and with it interest that was already owed.',
  'LoanReAging-Part3/C4379': 'As C4356, with 15.69 for 15.66.',
  'LoanReAgingPreview/C4690':
    'The source moves 33.59 of interest, of which 3.99 was paid; in its sisters what was paid does not move.',
  'LoanReAmortization-Part2/C4534':
    'A tranche after a re-amortisation: the source adds two rounded levels (20.84 + 33.33), ours levels the whole (162.49 / 3 = 54.16).',
  'LoanReAmortization-Part2/C4535':
    'A tranche after maturity: in the source it is due on its own day, ours with the next due day, which bears interest.',
  'LoanReAmortizationPreview/C4316': 'As C4083: the business date goes backwards.',
  'LoanRepayment-Part2/C2632':
    'Arrears under a rest by period: here the source charges them in the current period alone, in CR/2 in the one before as well; no rule was found that fits both.',
  'LoanRepayment-Part2/C2633': 'As C2632.',
  'LoanRepayment-Part2/C2810':
    'The rows asserted contradict one another: 10.00 paid, of which no principal and nothing else.',
  'LoanRepayment-Part3/C3265':
    'The business date goes backwards, and a charge adjustment pays principal although the order puts penalties first.',
}
