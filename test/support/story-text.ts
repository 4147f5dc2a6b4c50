// The text of a loan's story as `cli loan-story` prints it, for journeys, which reach the product through the SDK alone.
export { storyText as storyTextOf } from '../../src/story/index.ts'
