export { applyLoanProducts } from './apply-loan-products.ts'
export { checkWithinLimits, type LoanProduct, loanTermsOf, type Quote, quote } from './loan-product.rules.ts'
export { getLoanProduct, getLoanProductVersion } from './loan-product.view.ts'
