export { tellLoanStory } from './loan-story.wire.ts'
export { storyText } from './loan-story-text.ts'
