import { normalise } from "@pulsekart/triage"
import { QUESTION_RULES, type ConsultRefusal } from "./question-rules"

/** Why a question gets a fixed refusal instead of a search; undefined when it may be answered. */
export function guardQuestion(text: string): ConsultRefusal | undefined {
  const plain = normalise(text)
  return QUESTION_RULES.find(
    ({ all, none }) => all.every((pattern) => pattern.test(plain)) && !none?.test(plain)
  )?.code
}

/** Does a text try to instruct the assistant? Asked of content too: it is data, not a command. */
export function givesInstructions(text: string): boolean {
  const plain = normalise(text)
  return QUESTION_RULES.some(
    ({ code, all }) => code === "prompt_injection" && all.every((pattern) => pattern.test(plain))
  )
}
