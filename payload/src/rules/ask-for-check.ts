export type CheckedText = {
  locale: string
  missing: string[]
  harms: string[]
  fault: string | null
}

const TIMEOUT_MS = 5_000

/** @returns undefined when the shop does not answer, or not as agreed */
export const askForCheck = async ({
  url,
  key,
  topic,
  texts,
}: {
  /** Of the other check, beside which this one lies. */
  url: string
  key: string
  topic: string
  texts: { locale: string; body: string }[]
}): Promise<CheckedText[] | undefined> => {
  try {
    const answer = await fetch(new URL("replies-check", url), {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `users API-Key ${key}` },
      body: JSON.stringify({ topic, texts }),
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const body: unknown = answer.ok ? await answer.json() : undefined
    return isChecked(body) ? body.texts : undefined
  } catch {
    return undefined
  }
}

const isChecked = (body: unknown): body is { texts: CheckedText[] } =>
  typeof body === "object" &&
  body !== null &&
  "texts" in body &&
  Array.isArray(body.texts) &&
  body.texts.every(isCheckedText)

const isCheckedText = (text: unknown): text is CheckedText =>
  typeof text === "object" &&
  text !== null &&
  "locale" in text &&
  "missing" in text &&
  "harms" in text &&
  "fault" in text &&
  Array.isArray(text.missing) &&
  Array.isArray(text.harms)
