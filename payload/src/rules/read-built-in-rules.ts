import { readServerEnv } from "../env"

export type BuiltInRules = {
  topics: {
    topic: string
    urgency: string
    rules: { id: string; urgency: string; because: string; when: string }[]
  }[]
  ideas: { name: string; en: string; hi: string }[]
  replies: {
    topic: string
    urgency: string
    en: string
    hi: string
    essentials: { line: string; source: string }[]
  }[]
}

const TIMEOUT_MS = 5_000

/** @returns undefined when the shop does not answer */
export const readBuiltInRules = async (): Promise<BuiltInRules | undefined> => {
  const { rulesCheck } = readServerEnv()
  if (!rulesCheck) {
    return undefined
  }
  try {
    const answer = await fetch(new URL("rules", rulesCheck.url), {
      headers: { Authorization: `users API-Key ${rulesCheck.key}` },
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return answer.ok ? await answer.json() : undefined
  } catch {
    return undefined
  }
}
