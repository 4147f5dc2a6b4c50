// Statements of one transaction that need not wait for one another's answers: one round trip instead of one each.

type Answers<T extends readonly PromiseLike<unknown>[]> = { -readonly [K in keyof T]: Awaited<T[K]> }

/**
 * Sends statements one behind the other and answers with their answers. The server runs them in the order in which they are
 * sent: parents before children. All are waited for, so that none is still under way when the transaction ends; then the
 * first that failed is thrown, for those behind it fail merely because the transaction is aborted. A statement through a
 * row class sets out later than those beside it: use one only where its place does not matter.
 */
export async function together<T extends readonly PromiseLike<unknown>[]>(...sent: T): Promise<Answers<T>> {
  const answers = await Promise.allSettled(sent)
  const failed = answers.find((answer) => answer.status === 'rejected')
  if (failed) throw failed.reason
  return answers.map((answer) => (answer as PromiseFulfilledResult<unknown>).value) as Answers<T>
}
