import type { IncomingHttpHeaders } from "node:http"

/** The languages of what customers read. */
const LOCALES = ["en", "hi"] as const
export type Locale = (typeof LOCALES)[number]

/** The known language of a tag: a region makes no difference, hi-IN is hi. */
function localeIn(tag: string): Locale | undefined {
  const language = tag.trim().split("-")[0].toLowerCase()
  return LOCALES.find((known) => known === language)
}

/**
 * `?locale=` and `x-medusa-locale`, which core reads into `locale`, come before what a browser says of
 * itself; English without a language of ours.
 */
export function localeOfRequest(req: { locale?: string; headers: IncomingHttpHeaders }): Locale {
  // Of what is refused before core has read it, the header itself.
  const asked = req.locale ?? req.headers["x-medusa-locale"]
  if (typeof asked === "string" && asked !== "") {
    return localeIn(asked) ?? "en"
  }
  const wanted = (req.headers["accept-language"] ?? "")
    .slice(0, LONGEST_HEADER)
    .split(",")
    .map((entry) => {
      const [tag, weight] = entry.split(/;\s*q=/)
      return { tag, weight: weight === undefined ? 1 : Number(weight) }
    })
    .sort((a, b) => b.weight - a.weight)
  for (const { tag } of wanted) {
    const known = localeIn(tag)
    if (known) {
      return known
    }
  }
  return "en"
}

const LONGEST_HEADER = 200
