import type { SafetyContent } from "../knowledge/safety"

export type Verdict = {
  accepted: boolean
  reason: string
  recall: number | null
  false_alarms: number | null
}

const TIMEOUT_MS = 30_000

/** @returns undefined when the shop does not answer, or not as agreed */
export const askForEvaluation = async ({
  url,
  key,
  patterns,
}: {
  url: string
  key: string
  patterns: SafetyContent["patterns"]
}): Promise<Verdict | undefined> => {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `users API-Key ${key}` },
      body: JSON.stringify({ patterns }),
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return answer.ok ? verdictOf(await answer.json()) : undefined
  } catch {
    return undefined
  }
}

const verdictOf = (body: unknown): Verdict | undefined => {
  if (typeof body !== "object" || !body || !("accepted" in body)) {
    return undefined
  }
  const { accepted, reason, recall, false_alarms } = { ...unsaid, ...body }
  return typeof accepted === "boolean"
    ? {
        accepted,
        reason: typeof reason === "string" ? reason : "no reason was given",
        recall: typeof recall === "number" ? recall : null,
        false_alarms: typeof false_alarms === "number" ? false_alarms : null,
      }
    : undefined
}

const unsaid: Record<keyof Verdict, unknown> = {
  accepted: undefined,
  reason: undefined,
  recall: undefined,
  false_alarms: undefined,
}
