// The pages of the documentation as HTML text.
import { STATUS_CODES } from 'node:http'

export interface DocumentedOperation {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly method: string
  readonly path: string
}

export interface DocumentedProblem {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly wayOut: string
  readonly operations: readonly DocumentedOperation[]
}

/** The page that the reference is drawn on. Its scripts are files of ours: the policy allows no inline script. */
export function referencePage(): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lokta API</title>
<link rel="icon" href="data:,">
<div id="reference"></div>
<noscript>This page needs JavaScript. The contract itself: <a href="/openapi.json">openapi.json</a>.</noscript>
<script src="/docs/start.js"></script>
<script src="/docs/reference.js"></script>
</html>
`
}

/** Every refusal there is, by status. */
export function problemIndexPage(problems: readonly DocumentedProblem[]): string {
  const statuses = [...new Set(problems.map((problem) => problem.status))].sort((a, b) => a - b)
  const sections = statuses.map((status) => {
    const rows = problems.filter((problem) => problem.status === status).map(problemRow)
    return `<h2>${statusText(status)}</h2>\n<table>\n${rows.join('\n')}\n</table>`
  })
  const opening = `<h1>Problems</h1>
<p>Every refusal that the API states. A code has one meaning, is never renamed and never reused.</p>`
  return page('Problems', '<a href="/docs">API reference</a>', `${opening}\n${sections.join('\n')}`)
}

/** What one refusal means, what to do about it, and where it is met. */
export function problemPage(problem: DocumentedProblem): string {
  const operations = problem.operations.map(operationRow).join('\n')
  const met = operations === '' ? '<p>Any address.</p>' : `<table>\n${operations}\n</table>`
  const body = `<h1>${escaped(problem.title)}</h1>
<p class="code"><code>${escaped(problem.code)}</code></p>
<dl>
<dt>Status</dt><dd>${statusText(problem.status)}</dd>
<dt>Way out</dt><dd>${escaped(problem.wayOut)}</dd>
</dl>
<h2>Operations that answer it</h2>
${met}`
  return page(problem.code, '<a href="/docs">API reference</a> · <a href="/problems">Problems</a>', body)
}

function problemRow({ code, title }: DocumentedProblem): string {
  return row(`<a href="/problems/${escaped(code)}"><code>${escaped(code)}</code></a>`, escaped(title))
}

function operationRow({ summary, tags, method, path }: DocumentedOperation): string {
  // The anchor that the reference gives an operation.
  const anchor = `/docs#tag/${tags[0]}/${method}${path}`
  return row(`<a href="${escaped(anchor)}">${escaped(summary)}</a>`, `<code>${method} ${escaped(path)}</code>`)
}

function row(...cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

function statusText(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? ''}`.trimEnd()
}

function page(title: string, way: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Lokta</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/page.css">
<nav>${way}</nav>
${body}
</html>
`
}

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (character) => entities[character] as string)
}
