const PATIENCE_MS = 2_500

/**
 * Asks until an answer comes: again after silence, and again while the line is down. Only for wishes that do no harm
 * when they arrive twice.
 * @param hasHungUp when nobody waits for the answer any more
 */
export function insist<T>(ask: () => Promise<T>, hasHungUp: () => boolean): Promise<T> {
  return new Promise((answered) => {
    const attempt = () => {
      if (hasHungUp()) clearInterval(repeating)
      // silence and a dead line are no answers: the next attempt follows
      else
        ask().then(
          (answer) => {
            clearInterval(repeating)
            answered(answer)
          },
          () => undefined,
        )
    }
    const repeating = setInterval(attempt, PATIENCE_MS)
    attempt()
  })
}
