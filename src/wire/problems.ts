import { catalogue } from '../kernel/problem.ts'

export const problem = catalogue({
  'amount.too_many_decimals': {
    kind: 'invalid',
    title: 'The amount has more decimals than its currency.',
    wayOut: 'Send at most as many decimals as the currency has.',
  },
})
