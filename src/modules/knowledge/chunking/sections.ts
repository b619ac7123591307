import { lexer, type Token, type Tokens } from "marked"

export type Section = {
  /** The headings above the text, outermost first. */
  headings: string[]
  /** Paragraphs, list items and table rows, one each, without markup. */
  lines: string[]
}

/** The text below each heading, in order. Text before the first heading stands under none. */
export function sectionsOf(markdown: string): Section[] {
  const path: { depth: number; heading: string }[] = []
  const sections: Section[] = [{ headings: [], lines: [] }]
  for (const token of lexer(markdown)) {
    if (isHeading(token)) {
      while (path.length > 0 && path[path.length - 1].depth >= token.depth) {
        path.pop()
      }
      path.push({ depth: token.depth, heading: oneLine(plain(token)) })
      sections.push({ headings: path.map(({ heading }) => heading), lines: [] })
    } else {
      sections[sections.length - 1].lines.push(...linesOf(token))
    }
  }
  return sections.filter(({ lines }) => lines.length > 0)
}

function linesOf(token: Token): string[] {
  if (isTable(token)) {
    const names = token.header.map((cell) => oneLine(plain(cell)))
    return token.rows.map((row) =>
      row.map((cell, column) => `${names[column]}: ${oneLine(plain(cell))}`).join("; ")
    )
  }
  if (isList(token)) {
    return token.items.flatMap((item) => item.tokens.flatMap(linesOf))
  }
  if (token.type === "blockquote" && token.tokens) {
    return token.tokens.flatMap(linesOf)
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
    case "html":
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
