type LoopOptions = {
  pollSeconds: number
  /** Does one piece of work; false when there was none. */
  turn: (signal: AbortSignal) => Promise<boolean>
  onError: (error: unknown) => void
}

export type Loop = {
  stop(): Promise<void>
  /** Ends the rest that is under way, or the next one: there is something to do. */
  wake(): void
}

/** Runs turns until stopped; rests when there is nothing to do or a turn threw. */
export function startLoop({ pollSeconds, turn, onError }: LoopOptions): Loop {
  const stopping = new AbortController()
  let waking = new AbortController()
  const running = (async () => {
    while (!stopping.signal.aborted) {
      let worked = false
      if (waking.signal.aborted) {
        waking = new AbortController()
      }
      try {
        worked = await turn(stopping.signal)
      } catch (error) {
        onError(error)
      }
      if (!worked) {
        await rest(pollSeconds * 1000, [stopping.signal, waking.signal])
      }
    }
  })()
  return {
    wake: () => waking.abort(),
    async stop() {
      stopping.abort()
      await running
    },
  }
}

function rest(milliseconds: number, ends: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    if (ends.some(({ aborted }) => aborted)) {
      return resolve()
    }
    const done = () => {
      clearTimeout(timer)
      ends.forEach((end) => end.removeEventListener("abort", done))
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    ends.forEach((end) => end.addEventListener("abort", done))
  })
}
