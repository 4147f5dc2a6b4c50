export { applyDecisionPolicy } from './apply-decision-policy.ts'
export { getLoanOrigination, type LoanOrigination } from './loan-origination.view.ts'
