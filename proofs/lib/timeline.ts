/** Prints each step of a story as it happens, with the seconds since the start. */
export class Timeline {
  private readonly startedAt = Date.now()
  readonly steps: { seconds: number; text: string }[] = []

  say(text: string): void {
    const seconds = (Date.now() - this.startedAt) / 1000
    this.steps.push({ seconds, text })
    console.log(`${seconds.toFixed(1).padStart(6)} s  ${text}`)
  }
}

export const rupees = (paise: number) =>
  `Rs ${(paise / 100).toLocaleString("en-IN", { minimumFractionDigits: 2 })}`
