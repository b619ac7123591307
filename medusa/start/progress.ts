const REPORT_EVERY_MS = 10_000

/** Prints what is under way and for how long, and keeps the seconds of every step. */
export class Progress {
  readonly seconds: Record<string, number> = {}
  private readonly started = Date.now()

  get elapsed(): number {
    return (Date.now() - this.started) / 1000
  }

  say(line: string): void {
    console.log(`${this.elapsed.toFixed(1).padStart(6)} s  ${line}`)
  }

  async step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const started = Date.now()
    const seconds = () => (Date.now() - started) / 1000
    this.say(`▸ ${name}`)
    const report = setInterval(
      () => this.say(`  ${name}: ${seconds().toFixed(0)} s so far`),
      REPORT_EVERY_MS
    )
    try {
      const result = await work()
      this.seconds[name] = Number(seconds().toFixed(1))
      this.say(`✓ ${name} (${seconds().toFixed(1)} s)`)
      return result
    } finally {
      clearInterval(report)
    }
  }
}
