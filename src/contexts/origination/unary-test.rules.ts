// A cell of a decision table: a FEEL unary test. The syntax is read by a FEEL parser; the comparison is ours, because the
// parser's own evaluator counts in binary floating point (0.1 + 0.2 is not 0.3 there).
import { parseUnaryTests } from 'feelin'
import { Decimal, decimal } from '../../kernel/decimal.ts'

/** Decimals as text; yes and no as booleans. Null and undefined are "not known". */
export type DecisionInput = string | boolean | null | undefined

type Test = (input: DecisionInput) => boolean
type Value = Decimal | string | boolean

interface SyntaxNode {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly firstChild: SyntaxNode | null
  readonly nextSibling: SyntaxNode | null
}

const compiled = new Map<string, Test>()

/**
 * The test that `text` writes: comparisons, intervals, literals, lists of them, `not(…)` and `-`.
 * Throws Error, with the text, on anything else. An input that is not known meets no test but `-`.
 */
export function compileUnaryTest(text: string): Test {
  const known = compiled.get(text)
  if (known) return known
  const top = parseUnaryTests(text, {}, undefined).topNode as SyntaxNode
  // The parser mends what it cannot read and goes on: '[21..65' would silently leave out 65.
  if (isMended(top)) throw unreadable(text)
  const test = testOf(top, text)
  compiled.set(text, test)
  return test
}

function testOf(node: SyntaxNode, text: string): Test {
  const children = childrenOf(node)
  if (children.some((child) => child.name === 'Wildcard')) return () => true
  const list = children.find((child) => child.name === 'PositiveUnaryTests')
  if (!list) throw unreadable(text)
  const tests = childrenOf(list).map((child) => positiveTest(child, text))
  const isNegated = children[0]?.name === 'not'
  return (input) => {
    if (input === null || input === undefined) return false
    const meets = tests.some((test) => test(input))
    return isNegated ? !meets : meets
  }
}

function positiveTest(node: SyntaxNode, text: string): Test {
  const [inner] = childrenOf(node)
  if (!inner) throw unreadable(text)
  if (inner.name !== 'SimplePositiveUnaryTest') return equals(literal(inner, text))
  const parts = childrenOf(inner)
  const [first, second] = parts
  if (first?.name === 'Interval') return interval(first, text)
  if (first?.name === 'CompareOp' && second) return comparison(source(first, text), literal(second, text), text)
  if (first && parts.length === 1) return equals(literal(first, text))
  throw unreadable(text)
}

function interval(node: SyntaxNode, text: string): Test {
  const ends = childrenOf(node)
    .filter((child) => child.name === 'NumericLiteral')
    .map((child) => literal(child, text))
  const [low, high] = ends
  if (!(low instanceof Decimal) || !(high instanceof Decimal) || low.greaterThan(high)) throw unreadable(text)
  const written = source(node, text)
  const takesLow = written.startsWith('[')
  const takesHigh = written.endsWith(']')
  return (input) => {
    const number = numberOf(input)
    if (number === null) return false
    const above = takesLow ? number.greaterThanOrEqualTo(low) : number.greaterThan(low)
    return above && (takesHigh ? number.lessThanOrEqualTo(high) : number.lessThan(high))
  }
}

function comparison(operator: string, than: Value, text: string): Test {
  if (operator === '=') return equals(than)
  if (operator === '!=') return (input) => !equals(than)(input)
  if (!(than instanceof Decimal)) throw unreadable(text)
  const holds: Readonly<Record<string, (sign: number) => boolean>> = {
    '<': (sign) => sign < 0,
    '<=': (sign) => sign <= 0,
    '>': (sign) => sign > 0,
    '>=': (sign) => sign >= 0,
  }
  const sign = holds[operator]
  if (!sign) throw unreadable(text)
  return (input) => {
    const number = numberOf(input)
    return number !== null && sign(number.comparedTo(than))
  }
}

function equals(value: Value): Test {
  return (input) => {
    if (!(value instanceof Decimal)) return input === value
    return numberOf(input)?.equals(value) ?? false
  }
}

function numberOf(input: DecisionInput): Decimal | null {
  return typeof input === 'string' && /^-?\d+(\.\d+)?$/.test(input) ? decimal(input) : null
}

function literal(node: SyntaxNode, text: string): Value {
  const written = source(node, text)
  if (node.name === 'NumericLiteral' && /^-?\d+(\.\d+)?$/.test(written)) return decimal(written)
  if (node.name === 'StringLiteral') return JSON.parse(written) as string
  if (node.name === 'BooleanLiteral') return written === 'true'
  throw unreadable(text)
}

function isMended(node: SyntaxNode): boolean {
  return node.name === '⚠' || childrenOf(node).some(isMended)
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

function source(node: SyntaxNode, text: string): string {
  return text.slice(node.from, node.to)
}

function unreadable(text: string): Error {
  return new Error(`'${text}' is not a test that a decision table may hold`)
}
