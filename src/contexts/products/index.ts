export { applyLoanProducts } from './apply-loan-products.ts'
export { checkWithinLimits, type LoanProduct, loanTermsOf, quote } from './loan-product.rules.ts'
export { getLoanProduct, getLoanProductVersion } from './loan-product.view.ts'
export { quotedInstalments } from './quote.wire.ts'
