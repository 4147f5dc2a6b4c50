import { catalogue } from '../../kernel/problem.ts'

export const problem = catalogue({
  'loan.rate_not_floating': {
    kind: 'refused',
    title: 'The rate of this loan follows no index.',
    wayOut: 'Give the yearly rate itself.',
  },
  'loan.pause_ends_before_it_starts': {
    kind: 'refused',
    title: 'The pause ends before it starts.',
    wayOut: 'Put the last day on or after the first.',
  },
  'loan.reschedule_changes_nothing': {
    kind: 'refused',
    title: 'A reschedule changes due dates, instalments or a moratorium.',
    wayOut: 'Say what is to change.',
  },
  'loan.due_date_not_later': {
    kind: 'refused',
    title: 'The due date would not come after the one before it and after what is due already.',
    wayOut: 'Choose a day after the due date before it, and after the business date.',
  },
  'loan.nothing_due_from_there': {
    kind: 'refused',
    title: 'No instalment is due on that day or later.',
    wayOut: 'Read the schedule; re-age a loan whose schedule has ended.',
  },
  'loan.start_not_ahead': {
    kind: 'refused',
    title: 'The new schedule starts before the day it is made on.',
    wayOut: 'Choose a first due date on or after the business date.',
  },
})
