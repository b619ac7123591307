import { lexer, type Token, type Tokens } from "marked"

export type Section = {
  /** The headings above the text, outermost first. */
  headings: string[]
  /**
   * Paragraphs, list items and table rows, one each, without markup. A list that a line leads to is
   * one with that line, an item below the other: "Never do these:" turns each of its points round.
   */
  lines: string[]
}

/** The text below each heading, in order. Text before the first heading stands under none. */
export function sectionsOf(markdown: string): Section[] {
  const path: { depth: number; heading: string }[] = []
  let current: Section = { headings: [], lines: [] }
  const sections = [current]
  for (const token of lexer(markdown)) {
    if (isHeading(token)) {
      while ((path.at(-1)?.depth ?? 0) >= token.depth) {
        path.pop()
      }
      path.push({ depth: token.depth, heading: oneLine(plain(token)) })
      current = { headings: path.map(({ heading }) => heading), lines: [] }
      sections.push(current)
    } else {
      addLines(current.lines, token)
    }
  }
  return sections.filter(({ lines }) => lines.length > 0)
}

const LEADS_TO_A_LIST = /[:：]\s*$/

function addLines(lines: string[], token: Token): void {
  if (isList(token) && LEADS_TO_A_LIST.test(lines.at(-1) ?? "")) {
    const items = linesOf(token)
      .flatMap((item) => item.split("\n"))
      .map((item) => (item.startsWith("- ") ? item : `- ${item}`))
    lines.push([lines.pop(), ...items].join("\n"))
  } else {
    lines.push(...linesOf(token))
  }
}

function linesOfAll(tokens: Token[]): string[] {
  const lines: string[] = []
  tokens.forEach((token) => addLines(lines, token))
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
