import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { CUSTOMER_REFUSALS, type CustomerCode, type Texts } from "../customer-refusals"
import { answerTo } from "../error-handler"
import { customerRefusal, isRefusalCode, messageIn, refusal } from "../errors"
import { REFUSAL_CODES, STAFF_CODES } from "../refusal-codes"

const OF_CORE: Record<string, number> = {
  not_allowed: 400,
  duplicate: 422,
  payment_not_authorized: 422,
  internal_error: 500,
}
const codes = Object.keys(CUSTOMER_REFUSALS) as CustomerCode[]
const sentences = codes.flatMap((code) =>
  Object.entries<Texts>(CUSTOMER_REFUSALS[code].texts).map(
    ([name, texts]) => [code, name, texts] as const
  )
)
const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
const statusOf = (code: string) =>
  OF_CORE[code] ?? (isRefusalCode(code) ? answerTo(refusal(code, "")).status : undefined)

describe("what customers are told", () => {
  it.each(sentences)("of %s (%s) is there in both languages, with the same places", (...said) => {
    const [, , { en, hi }] = said
    // one that is put together of others has no words of its own
    const hasWords = /[a-z]/.test(en.replace(/\{\w+\}/g, ""))
    expect(/\p{Script=Devanagari}/u.test(hi)).toBe(hasWords)
    expect(placesIn(hi)).toEqual(placesIn(en))
  })

  it("has words for every code that is not for staff alone", () => {
    const staff: readonly string[] = STAFF_CODES
    const known: readonly string[] = codes
    expect(
      Object.keys(REFUSAL_CODES).filter((code) => staff.includes(code) === known.includes(code))
    ).toEqual([])
    expect(known.filter((code) => !isRefusalCode(code) && !(code in OF_CORE))).toEqual([])
  })

  it("is said in the language of who reads it, whatever it passes on its way", () => {
    const error = customerRefusal("pincode_unserviceable", "not_yet", { pincode: "171001" })
    // a workflow keeps an error's own fields and drops its class
    const { texts, body } = answerTo({ ...error, message: error.message })

    expect(body.message).toBe("We do not deliver to the pincode 171001 yet.")
    expect(messageIn({ ...body, texts }, "hi")).toBe("पिनकोड 171001 पर हम अभी डिलीवरी नहीं करते।")
  })

  it("is what its code says, of a refusal in other words", () => {
    expect(messageIn(refusal("not_found", "There is no such thing"), "hi")).toBe("यह नहीं मिला।")
    // the field that is at fault is named in the message alone
    expect(messageIn(refusal("invalid_request", "note: too long"), "hi")).toBe(
      "कुछ ठीक से नहीं भरा गया है। (note: too long)"
    )
  })

  it("is listed in the guide with its status and what to do", () => {
    const guide = readFileSync(path.join(__dirname, "../../../docs/storefront.md"), "utf8")
    const [, listed] = /<!-- codes -->\n([^]*?)\n<!-- \/codes -->/.exec(guide) ?? []
    const rows = codes.map(
      (code) => `| ${statusOf(code)} | \`${code}\` | ${CUSTOMER_REFUSALS[code].then} |`
    )

    expect(listed?.split("\n").slice(2)).toEqual(rows.sort())
  })
})

const ROOT = path.resolve(__dirname, "../../..")

/** The arguments of every refusal that is made in the sources. */
function refusalsMade(): { place: string; said: string }[] {
  const files = ["src", "plugins/checkout-guards/src", "plugins/razorpay/src"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes("__tests__"))
      .map((file) => path.join(folder, file))
  )
  return files.flatMap((file) => {
    const text = readFileSync(path.join(ROOT, file), "utf8")
    return [...text.matchAll(/(?:\brefusal|customerRefusal|new MedusaError)\(/g)].map((found) => ({
      place: file,
      said: argumentsAt(text, found.index + found[0].length),
    }))
  })
}

function argumentsAt(text: string, start: number): string {
  let open = 1
  let end = start
  while (open > 0 && end < text.length) {
    open += text[end] === "(" ? 1 : text[end] === ")" ? -1 : 0
    end += 1
  }
  return text.slice(start, end - 1)
}

describe("a refusal", () => {
  const made = refusalsMade()
  /** `${line.id}`, `${lineId}`, `${line_id}` in a sentence, or as the value of one of its places. */
  const AN_ID = /\$\{[^}]*(?:\bid|Id|_id)\}|\b(?:product|reference|field): [^,}]*(?:\bid|Id|_id)\b/
  const A_PATH = /\b(?:GET|POST|DELETE) \/|\/(?:store|admin|auth)\//

  it("finds what the sources say", () => {
    expect(made.length).toBeGreaterThan(200)
    expect(AN_ID.test("`Line ${line.id}: is gone`")).toBe(true)
    expect(AN_ID.test("`Order ${orderId} was not found`")).toBe(true)
    expect(A_PATH.test('"open one by POST /store/carts"')).toBe(true)
  })

  it("names things as people call them: no id and no path", () => {
    expect(made.filter(({ said }) => AN_ID.test(said) || A_PATH.test(said))).toEqual([])
    expect(sentences.filter(([, , { en, hi }]) => A_PATH.test(en + hi))).toEqual([])
  })
})
