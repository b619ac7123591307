import type { ConsultRefusal } from "../guards/question-rules"
import type { Language, Offer, Reply, ReplyBody } from "../types"
import { ABSTENTION_TEXTS, REFUSAL_TEXTS, type Abstention } from "./texts"

/** A reply without content of ours: a fixed text and offers of a person. */
export function plainBody(
  text: string,
  extra: Partial<Pick<ReplyBody, "helplines" | "offers" | "specialties">> = {}
): ReplyBody {
  return {
    text,
    notice: null,
    sentences: [],
    citations: [],
    helplines: [],
    offers: [],
    specialties: [],
    ...extra,
  }
}

export function abstention(
  code: Abstention,
  language: Language,
  specialties: string[] = []
): Reply {
  const text = ABSTENTION_TEXTS[code][language]
  const offers: Offer[] = ["pharmacist", "doctor"]
  return { kind: "abstain", code, body: plainBody(text, { offers, specialties }) }
}

export function refusalReply(code: ConsultRefusal, language: Language): Reply {
  const offers: Offer[] =
    code === "other_people" || code === "prompt_injection" ? [] : ["pharmacist", "doctor"]
  return { kind: "refusal", code, body: plainBody(REFUSAL_TEXTS[code][language], { offers }) }
}
