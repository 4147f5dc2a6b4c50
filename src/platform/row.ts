// The base of every row class. A row is a row: no hooks, no rules. Columns keep their SQL names; every query names its transaction.
import { Model } from 'objection'

export class Row extends Model {}
