import { isFlag, triage } from "../triage"

/** The topic of the flag that a message raises; null for a doubt and for nothing. */
export function flagged(text: string, context: readonly string[] = []): string | null {
  const found = triage(text, { context })
  return isFlag(found) ? found.topic : null
}
