import { lexer, type Token, type Tokens } from "marked"

export type Section = {
  /** The headings above the text, outermost first. */
  headings: string[]
  /**
   * Paragraphs, list items and table rows, one each, without markup. A list is one with what leads to
   * it, an item below the other: the line before it ("Never do these:") or else its heading, and under
   * a heading that denies ("What not to do") all of its text is such a list, until something follows
   * the list. Without its lead a point says the opposite.
   */
  lines: string[]
}

type Heading = { depth: number; heading: string; hasText: boolean }

/** The text below each heading, in order. Text before the first heading stands under none. */
export function sectionsOf(markdown: string): Section[] {
  let path: Heading[] = []
  let current: { headings: string[]; tokens: Token[] } = { headings: [], tokens: [] }
  const sections = [current]
  for (const token of lexer(markdown)) {
    if (isHeading(token)) {
      const heading = { depth: token.depth, heading: oneLine(plain(token)), hasText: false }
      path = [...path.filter((above) => standsAbove(above, heading)), heading]
      current = { headings: path.map(({ heading }) => heading), tokens: [] }
      sections.push(current)
    } else if (token.type !== "space") {
      current.tokens.push(token)
      path.slice(-1).forEach((heading) => (heading.hasText = true))
    }
  }
  return sections
    .map(({ headings, tokens }) => ({
      headings,
      lines: denies(headings) ? linesDenied(headings, tokens) : linesOfAll(tokens, headings),
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** A heading that denies binds its own text; where it has none, the headings below it are its parts. */
const standsAbove = (above: Heading, { depth }: Heading): boolean =>
  above.depth < depth && !(above.hasText && denies([above.heading]))

const LEADS_TO_A_LIST = /[:：]\s*$/
const DENIES =
  /\b(?:not?|never|without|avoid\w*|wrong\w*|mistakes?|myths?|false|unsafe|harmful)\b|n['’]t\b|(?<!\p{L})(?:न|नहीं|मत|बिना|बचें|मिथक|ग़लत\S*|गलत\S*)(?![\p{L}\p{M}])/iu

const denies = (headings: string[]): boolean =>
  headings.some((heading) => DENIES.test(heading.normalize("NFC")))

/** A longer list becomes two, each with its heading: what answers quotes no longer one. */
const LONGEST_LIST = 600

function ledBy(headings: string[], points: string[]): string[] {
  const lead = `${headings.join(": ").replace(/[\s.:：।]+$/, "")}:`
  const lists: string[] = []
  for (const point of points.map(asPoint)) {
    const last = lists.at(-1)
    if (last !== undefined && last.length + point.length < LONGEST_LIST) {
      lists[lists.length - 1] = `${last}\n${point}`
    } else {
      lists.push(`${lead}\n${point}`)
    }
  }
  return lists
}

const asPoint = (line: string): string => (line.startsWith("- ") ? line : `- ${line}`)

/** All up to the end of the first list is denied; what a writer puts below that list stands for itself. */
function linesDenied(headings: string[], tokens: Token[]): string[] {
  const list = tokens.findIndex(isList)
  const below = tokens.findIndex((token, at) => list >= 0 && at > list && !isList(token))
  const end = below < 0 ? tokens.length : below
  return [
    ...ledBy(headings, linesOfAll(tokens.slice(0, end))),
    ...linesOfAll(tokens.slice(end), headings),
  ]
}

/** A list stands with the line before it when that leads to it, or else with its headings. */
function linesOfAll(tokens: Token[], headings: string[] = []): string[] {
  const lines: string[] = []
  for (const token of tokens) {
    const own = linesOf(token)
    if (isList(token) && LEADS_TO_A_LIST.test(lines.at(-1) ?? "")) {
      lines.push([lines.pop(), ...own.map(asPoint)].join("\n"))
    } else if (isList(token) && headings.length > 0) {
      lines.push(...ledBy(headings, own))
    } else {
      lines.push(...own)
    }
  }
  return lines
}

function linesOf(token: Token): string[] {
  if (isTable(token)) {
    const names = token.header.map((cell) => oneLine(plain(cell)))
    return token.rows.map((row) =>
      row.map((cell, column) => `${names[column]}: ${oneLine(plain(cell))}`).join("; ")
    )
  }
  if (isList(token)) {
    return token.items.flatMap((item) => linesOfAll(item.tokens))
  }
  if (token.type === "blockquote" && token.tokens) {
    return linesOfAll(token.tokens)
  }
  return plain(token).split("\n").map(oneLine).filter(Boolean)
}

function plain(token: Token | Tokens.TableCell): string {
  if ("tokens" in token && token.tokens && token.tokens.length > 0) {
    return token.tokens.map(plain).join("")
  }
  if (!("type" in token)) {
    return decode(token.text)
  }
  switch (token.type) {
    case "br":
      return "\n"
    case "space":
    case "hr":
    case "def":
      return ""
    default:
      return "text" in token && typeof token.text === "string" ? decode(token.text) : ""
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  "#39": "'",
  "#x27": "'",
}

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (written, name: string) => ENTITIES[name] ?? written)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === "heading"
}

function isList(token: Token): token is Tokens.List {
  return token.type === "list"
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === "table"
}
