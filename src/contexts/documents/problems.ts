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
    title: 'The bytes are of another type than Content-Type says.',
    wayOut: 'Send the Content-Type that fits the file.',
  },
})
