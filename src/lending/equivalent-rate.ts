// The declining-balance rate that costs what a flat rate does.
import { Decimal } from '../kernel/decimal.ts'
import { type Rate, rate, rateValue } from '../kernel/rate.ts'

/** More than the figures of any loan need, and all that factors give. */
const digits = 20

/**
 * The yearly rate at which the level instalments of a flat loan repay it with interest on what is still owed. With n periods
 * that bear f_k at the flat rate r, and F = Σ f_k, the instalment of one unit is (1 + F) ÷ n; the rate is λ·r where
 * Σ_k Π_{j≤k} 1 ÷ (1 + λ·f_j) = n ÷ (1 + F), the present value of an annuity. Found by Newton's method: the left side falls
 * and is convex, so that it is approached from λ = 0 without overshooting.
 */
export function equivalentRate(flat: Rate, factors: readonly Decimal[]): Rate {
  const total = factors.reduce((sum, each) => sum.plus(each), new Decimal(0))
  if (total.isZero()) return flat
  const target = new Decimal(factors.length).dividedBy(total.plus(1))
  let multiple = new Decimal(0)
  for (let step = 0; step < 100; step += 1) {
    const { value, slope } = annuity(factors, multiple)
    const next = multiple.minus(value.minus(target).dividedBy(slope))
    if (
      next
        .minus(multiple)
        .abs()
        .lessThan(`1e-${digits + 5}`)
    )
      break
    multiple = next
  }
  return rate(rateValue(flat).times(multiple).toDecimalPlaces(digits).toFixed())
}

/** The present value of one unit with each instalment, and its derivative by λ. */
function annuity(factors: readonly Decimal[], multiple: Decimal): { readonly value: Decimal; readonly slope: Decimal } {
  let discount = new Decimal(1)
  let fall = new Decimal(0)
  let value = new Decimal(0)
  let slope = new Decimal(0)
  for (const factor of factors) {
    const grown = factor.times(multiple).plus(1)
    discount = discount.dividedBy(grown)
    fall = fall.plus(factor.dividedBy(grown))
    value = value.plus(discount)
    slope = slope.minus(discount.times(fall))
  }
  return { value, slope }
}
