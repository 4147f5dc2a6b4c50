import { catalogue } from '../../kernel/problem.ts'

export const problem = catalogue({
  'loan_product.not_found': {
    kind: 'missing',
    title: 'There is no such loan product.',
    wayOut: 'Check the id; list the loan products.',
  },
  'loan_product.code_taken': {
    kind: 'conflict',
    title: 'Another loan product has this code.',
    wayOut: 'Use another code.',
  },
  'loan_product.currency_not_of_tenant': {
    kind: 'refused',
    title: "The product's currency is not the tenant's.",
    wayOut: 'Use the currency that the tenant reports.',
  },
  'loan_product.limits_contradict': {
    kind: 'refused',
    title: "The product's least is above its most.",
    wayOut: 'Put the lower limit below the upper.',
  },
  'loan_product.amount_out_of_range': {
    kind: 'refused',
    title: 'The amount is outside what the product lends.',
    wayOut: 'Choose an amount between the limits that facts name.',
  },
  'loan_product.instalment_count_out_of_range': {
    kind: 'refused',
    title: 'The number of instalments is outside what the product allows.',
    wayOut: 'Choose a number between the limits that facts name.',
  },
})
