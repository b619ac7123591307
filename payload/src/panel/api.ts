import { inWords } from "../lib/in-words"

/** One call of the panel to its own API. @throws Error with the sentence to show */
export const call = async <Answer>(
  path: string,
  init: { method?: "GET" | "POST" | "PATCH"; body?: object } = {}
): Promise<Answer> => {
  const response = await fetch(path, {
    method: init.method ?? "GET",
    credentials: "same-origin",
    headers: init.body ? { "Content-Type": "application/json" } : {},
    body: init.body ? JSON.stringify(init.body) : undefined,
  })
  const answer = await response.json()
  if (!response.ok) {
    throw new Error(reasonsIn(answer))
  }
  return answer
}

type Refusal = {
  message?: string
  errors?: {
    message: string
    data?: { errors?: { path: string; label?: unknown; message: string }[] }
  }[]
}

/** Each field with what is wrong with it, where the answer says so. */
const reasonsIn = ({ message, errors }: Refusal): string => {
  const [first] = errors ?? []
  const fields = first?.data?.errors?.map(
    (field) =>
      `${typeof field.label === "string" ? field.label : inWords(field.path)}: ${field.message}`
  )
  return fields?.join(" ") || first?.message || message || "The server did not answer."
}

/** @throws the sentence of an error, whatever was thrown */
export const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : "Something went wrong. Try again."
