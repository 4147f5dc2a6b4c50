// Tells the story on a page: a line for each deed with its day, its doer and its amount.
import { groupDigits } from './amounts.ts'
import type { Person } from './cast.ts'
import { daysBetween } from './days.ts'
import { type Page, pageWidth, wrapText } from './paper.ts'
import type { Teller } from './teller.ts'

const dayWidth = 10
const doerWidth = 26
const gap = '  '
const deedColumn = 1 + dayWidth + gap.length + doerWidth + gap.length
const barWidth = 30

/** A teller that prints to `page`. `place` names the tenant, for the head of each chapter. */
export function printingTeller(page: Page, place: string, currency: string): Teller {
  const { bold, dim, green, yellow, cyan } = page.ink
  let chapterCount = 0
  let lastDay = ''
  let lastDoer = ''

  /** Day and doer, where they differ from the line above. */
  const lead = (on: string, { name, seat }: Person): string => {
    const doer = `${name}, ${seat}`
    const [shownDay, shownDoer] = [on === lastDay ? '' : on, doer === lastDoer ? '' : doer]
    lastDay = on
    lastDoer = doer
    return ` ${dim(shownDay.padEnd(dayWidth))}${gap}${cyan(shortened(shownDoer, doerWidth).padEnd(doerWidth))}${gap}`
  }

  /** The deed beside its lead, wrapped under itself; the amount at the right edge of its first line. */
  const line = (start: string, deed: string, amount: string, ink: (text: string) => string): void => {
    const width = pageWidth - deedColumn - (amount === '' ? 0 : amount.length + gap.length)
    const [first = '', ...rest] = wrapText(deed, width)
    const right = amount === '' ? '' : `${' '.repeat(width - Math.min(width, first.length))}${gap}${bold(amount)}`
    page.print(`${start}${ink(first)}${right}`, ...rest.map((text) => `${' '.repeat(deedColumn)}${ink(text)}`))
  }

  return {
    chapter(title) {
      chapterCount += 1
      lastDoer = ''
      const head = `${chapterCount}. ${title} `
      page.print('', ` ${bold(head)}${dim(`${'─'.repeat(pageWidth - head.length - place.length - 2)} ${place}`)}`)
    },
    did(on, person, deed, amount) {
      const shown = amount === undefined ? '' : `${groupDigits(amount)} ${currency}`
      line(lead(on, person), deed, shown, plain)
    },
    refused(on, person, attempt, { code, status, title }) {
      line(lead(on, person), attempt, '', plain)
      line(' '.repeat(deedColumn), `✗ refused, ${status} ${code}: ${title}`, '', yellow)
    },
    note(text) {
      line(' '.repeat(deedColumn), text, '', dim)
    },
    daysPassed(from, on, to) {
      const nights = daysBetween(from, on)
      const full = Math.round((nights * barWidth) / daysBetween(from, to))
      const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`
      page.flash(`${' '.repeat(1 + dayWidth)}${gap}${bar}  ${on}, ${nights} nights closed`)
      if (on === to) {
        lastDoer = ''
        const closed = `${nights} ${nights === 1 ? 'night is' : 'nights are'} closed`
        page.print(dim(`${' '.repeat(1 + dayWidth)}${gap}${from} → ${to}: ${closed}, interest accrues, arrears age`))
      }
    },
    sound({ invariantCount, shareCount, sealedEntryCount }) {
      const found = [
        `${invariantCount} invariants hold`,
        ...(shareCount === 0 ? [] : [`${shareCount} shares sum`]),
        'trial balance zero',
        `${groupDigits(String(sealedEntryCount))} audit entries verify`,
      ]
      page.print(`${' '.repeat(1 + dayWidth)}${gap}${green('✓')} ${dim(found.join(' · '))}`)
    },
  }
}

const plain = (text: string) => text

function shortened(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`
}
