import { MedusaError } from "@medusajs/framework/utils"
import {
  CUSTOMER_REFUSALS,
  type CustomerCode,
  type Sentence,
  type Texts,
  type Values,
} from "./customer-refusals"
import type { Locale } from "./locale"
import { REFUSAL_CODES } from "./refusal-codes"

export type RefusalCode = keyof typeof REFUSAL_CODES

export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(REFUSAL_CODES, code)
}

/**
 * A refusal that staff or a developer can act on. The message never holds personal or health data,
 * and names the field when one is at fault. What a customer may meet is said by `customerRefusal`.
 *
 * @throws never; it returns the error to throw.
 */
export function refusal(code: RefusalCode, message: string): MedusaError {
  return new MedusaError(REFUSAL_CODES[code], message, code)
}

type Places<Code extends CustomerCode, Name extends Sentence<Code>> = [
  keyof Values<Code, Name>,
] extends [never]
  ? []
  : [values: Values<Code, Name>]

/** A refusal in the catalogue's words, which the answer says in the customer's language. */
export function customerRefusal<
  Code extends CustomerCode & RefusalCode,
  Name extends Sentence<Code>,
>(code: Code, name: Name, ...[values]: Places<Code, Name>): MedusaError & { texts: Texts } {
  const sentences: Readonly<Record<string, Texts>> = CUSTOMER_REFUSALS[code].texts
  const { [String(name)]: words } = sentences
  const texts: Texts = { en: fill(words, "en", values), hi: fill(words, "hi", values) }
  return Object.assign(refusal(code, texts.en), { texts })
}

/** The general words for a code, where it is ours and has some for customers. */
export function generalRefusal(code: string): (MedusaError & { texts: Texts }) | undefined {
  return isRefusalCode(code) && isCustomerCode(code)
    ? Object.assign(refusal(code, CUSTOMER_REFUSALS[code].texts.general.en), {
        texts: CUSTOMER_REFUSALS[code].texts.general,
      })
    : undefined
}

function fill(
  words: Texts,
  locale: Locale,
  values: Readonly<Record<string, string | number | Texts>> = {}
): string {
  return words[locale].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place
    return typeof value === "object" ? value[locale] : String(value)
  })
}

/** What a refusal says in a language: its own words, or those for its code. */
export function messageIn(
  error: { message: string; code?: string; texts?: unknown },
  locale: Locale
): string {
  if (locale === "en") {
    return error.message
  }
  const own = textsOf(error)
  if (own) {
    return own[locale]
  }
  const code = error.code ?? ""
  const known = isCustomerCode(code) ? CUSTOMER_REFUSALS[code].texts.general[locale] : undefined
  // The field that is at fault is named in the message alone.
  return known && code === "invalid_request"
    ? `${known} (${error.message})`
    : (known ?? error.message)
}

function isCustomerCode(code: string): code is CustomerCode {
  return Object.hasOwn(CUSTOMER_REFUSALS, code)
}

/** The words of a refusal in each language, if it was made with those of the catalogue. */
export function textsOf(error: object): Texts | undefined {
  const texts: unknown = Reflect.get(error, "texts")
  return isTexts(texts) ? texts : undefined
}

function isTexts(value: unknown): value is Texts {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "en") === "string" &&
    typeof Reflect.get(value, "hi") === "string"
  )
}

/** What a log may say of an error: its stable code. */
export function codeOf(error: unknown): string {
  return error instanceof MedusaError && error.code ? error.code : "internal_error"
}

/** Somebody else is changing the same thing: the same request may succeed in a moment. */
export class Busy extends MedusaError {
  readonly texts: Texts = CUSTOMER_REFUSALS.state_conflict.texts.busy

  constructor() {
    super(
      MedusaError.Types.CONFLICT,
      CUSTOMER_REFUSALS.state_conflict.texts.busy.en,
      "state_conflict"
    )
  }
}

/** Of core's flows and of ours alike. */
export function cartCompleted(): MedusaError {
  return customerRefusal("cart_completed", "general")
}
