// When instalments fall due.
import { addDays, addMonths, type LocalDate } from '../kernel/local-date.ts'
import type { Frequency } from './terms.ts'

/**
 * `count` due dates, the first one period after `disbursedOn`. Months are counted from the disbursement day itself, so a
 * short month does not move the later ones: 31 January, 28 February, 31 March.
 */
export function dueDates(disbursedOn: LocalDate, frequency: Frequency, count: number): LocalDate[] {
  return Array.from({ length: count }, (_, index) => {
    const periods = (index + 1) * frequency.every
    if (frequency.unit === 'month') return addMonths(disbursedOn, periods)
    return addDays(disbursedOn, frequency.unit === 'week' ? periods * 7 : periods)
  })
}
