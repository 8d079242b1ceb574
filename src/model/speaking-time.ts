/** How fast people speak who are to be understood. */
export const wordsPerMinute = 130

/** Seconds that it takes to say so many words. */
export function speakingSeconds(words: number): number {
  return Math.round((words / wordsPerMinute) * 60)
}
