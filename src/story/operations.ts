// Front door of the story.
import type { DocumentStore } from '../connectors/document-store.ts'
import type { Operations } from '../wire/call.ts'
import { tellLoanStory } from './loan-story.wire.ts'

export const storyOperations = (documents: DocumentStore) =>
  ({
    exportLoanStory: (work, { path }) => tellLoanStory(work, documents, path.loanId),
  }) satisfies Partial<Operations>
