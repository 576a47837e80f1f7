// The answer that a thread or process of its own still owes: one at a time, and none once it has failed.

export interface Answers<Answer> {
  /** Waits for the next answer; fails at once after `stop`. */
  next(): Promise<Answer>
  /** Hands over the answer that is waited for. */
  give(answer: Answer): void
  /** Fails what is waited for and all that is asked later; the first cause counts. */
  stop(cause: Error): void
  /** False after `stop`. */
  readonly areComing: boolean
}

export function expectAnswers<Answer>(): Answers<Answer> {
  let settle: { resolve(answer: Answer): void; reject(cause: Error): void } | null = null
  let failure: Error | null = null
  return {
    next: () =>
      new Promise((resolve, reject) => {
        if (failure) reject(failure)
        else settle = { resolve, reject }
      }),
    give(answer) {
      settle?.resolve(answer)
      settle = null
    },
    stop(cause) {
      failure ??= cause
      settle?.reject(failure)
      settle = null
    },
    get areComing() {
      return failure === null
    },
  }
}
