export { type Document, listDocuments } from './document.view.ts'
export { documentToWire } from './document.wire.ts'
export { isIntact } from './read-content.ts'
export { type Intake, type TakeDocument, takeDocument } from './take-document.ts'
