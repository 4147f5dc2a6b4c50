import { catalogue } from '../../kernel/problem.ts'

export const problem = catalogue({
  'document.not_found': { kind: 'missing', title: 'There is no such document.', wayOut: 'Check the id.' },
  'document.content_lost': {
    kind: 'conflict',
    title: 'The stored bytes no longer have the hash they had.',
    wayOut: 'Attach the document again and tell the operator.',
  },
  'document.empty': { kind: 'refused', title: 'The document has no bytes.', wayOut: 'Send the file as the body.' },
  'document.type_not_recognised': {
    kind: 'refused',
    title: 'The bytes are not of a type that is taken.',
    wayOut: 'Send a PDF, JPEG or PNG.',
  },
  'document.type_differs': {
    kind: 'refused',
    title: 'The bytes are of another type than Content-Type or the name of the file says.',
    wayOut: 'Send the Content-Type and a name with the ending that fit the file.',
  },
  'document.malformed': {
    kind: 'refused',
    title: 'The file is not whole, or is something else besides.',
    wayOut: 'Save or scan the document anew as a PDF, JPEG or PNG.',
  },
  'document.infected': {
    kind: 'refused',
    title: 'A virus scanner found something in the file.',
    wayOut: 'Send a clean file; facts name what was found.',
  },
  'document.scan_unavailable': {
    kind: 'unavailable',
    title: 'The virus scanner does not answer, and nothing is taken unseen.',
    wayOut: 'Retry with the same Idempotency-Key after the time that Retry-After names.',
  },
})
