import { asPlainLines, escaped } from "./escape"
import { IS_BOLD, IS_ITALIC } from "./formats"
import { mayBeLinked } from "./may-be-linked"
import {
  childrenOf,
  hasFormat,
  isLowered,
  isRaised,
  isStruck,
  rootOf,
  typeOf,
  valueOf,
  wordsOf,
} from "./nodes"
import { lowered, raised } from "./raised-and-lowered"

/**
 * What a writer's rich text says, as Markdown: the only way from the editor to the shop and the
 * assistant. Every letter stays; what is struck out no longer holds and is not said.
 */
export const markdownOf = (body: unknown): string => blocksOf(childrenOf(rootOf(body))).join("\n\n")

const blocksOf = (nodes: unknown[]): string[] => nodes.map(blockOf).filter(Boolean)

const blockOf = (node: unknown): string => {
  switch (typeOf(node)) {
    case "heading":
      return headingOf(node)
    case "list":
      return listOf(node)
    case "quote":
      return asPlainLines(inline(node)).replace(/^/gm, "> ")
    case "horizontalrule":
      return "---"
    default:
      return asPlainLines(inline(node))
  }
}

const headingOf = (node: unknown): string => {
  const words = inline(node).replace(/\s+/g, " ").trim()
  const level = Number(/^h([1-6])$/.exec(String(valueOf(node, "tag")))?.[1] ?? 2)
  return words && `${"#".repeat(level)} ${words}`
}

/** A list in a list stands, in Lexical's tree, in an item of its own. */
const listOf = (list: unknown): string => {
  const first = Number(valueOf(list, "start") ?? 1)
  let count = 0
  return childrenOf(list)
    .flatMap((item) => {
      const inner = childrenOf(item).filter((child) => typeOf(child) === "list")
      const own = asPlainLines(inline(item))
      const mark = valueOf(list, "listType") === "number" ? `${first + count}. ` : "- "
      count += own ? 1 : 0
      return [
        ...(own ? [mark + own.replaceAll("\n", "\n    ")] : []),
        ...inner.map((nested) => listOf(nested).replace(/^/gm, "    ")),
      ]
    })
    .join("\n")
}

type Run = { text: string; bold: boolean; italic: boolean }

/** The words of a block, neighbours of one look together: a mark in the middle of a word is none. */
const inline = (node: unknown): string => {
  const runs: Run[] = []
  for (const run of childrenOf(node).flatMap(runsOf)) {
    const last = runs.at(-1)
    if (last && last.bold === run.bold && last.italic === run.italic) {
      last.text += run.text
    } else {
      runs.push({ ...run })
    }
  }
  return runs
    .map((run, at) => marked(run, runs[at - 1]?.text ?? "", runs[at + 1]?.text ?? ""))
    .join("")
    .trim()
}

const runsOf = (node: unknown): Run[] => {
  const look = { bold: hasFormat(node, IS_BOLD), italic: hasFormat(node, IS_ITALIC) }
  const plain = (text: string): Run[] => [{ text, bold: false, italic: false }]
  switch (typeOf(node)) {
    case "text":
      return isStruck(node) ? [] : [{ ...look, text: escaped(textOf(node)) }]
    case "linebreak":
      return plain("\n")
    case "tab":
      return plain(" ")
    case "link":
    case "autolink":
      return plain(linkOf(node))
    case "list":
      return []
    default:
      return childrenOf(node).flatMap(runsOf)
  }
}

const textOf = (node: unknown): string => {
  const words = wordsOf(node)
  if (isRaised(node)) {
    return raised(words)
  }
  return isLowered(node) ? lowered(words) : words
}

const linkOf = (node: unknown): string => {
  const words = inline(node)
  const url = valueOf(valueOf(node, "fields"), "url")
  return mayBeLinked(url) && words ? `[${words}](${asAddress(url)})` : words
}

/** What would end the address too early, in its place. */
const asAddress = (url: string): string =>
  url.replace(/[\s<>()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`)

const WORDLIKE = /[\p{L}\p{M}\p{N}]/u

/**
 * Bold and italic, with spaces left outside. Where Markdown would not see the end of it ("**Stop.**now")
 * the words stand plain.
 */
const marked = ({ text, bold, italic }: Run, before: string, after: string): string => {
  const sign = (bold ? "**" : "") + (italic ? "*" : "")
  const words = text.trim()
  if (!sign || !words) {
    return text
  }
  const [first = "", last = ""] = [words.at(0), words.at(-1)]
  const joins = {
    before: text.startsWith(words) && WORDLIKE.test(before.at(-1) ?? ""),
    after: text.endsWith(words) && WORDLIKE.test(after.at(0) ?? ""),
  }
  const isSeen = (WORDLIKE.test(first) || !joins.before) && (WORDLIKE.test(last) || !joins.after)
  return isSeen ? text.replace(words, () => `${sign}${words}${sign}`) : text
}
