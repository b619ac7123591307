export type PreviewBlock = { kind: "heading" | "text" | "list"; lines: string[] }

const LIST_MARK = /^\s*(?:-|\d+\.)\s+/
const MARKS = /\\([\s\S])|\*{1,3}|\[((?:\\[\s\S]|[^\]\\])*)\]\([^)]*\)|&(amp|lt);/g
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<" }

/** What `markdownOf` hands on, as its reader sees it: the words without marks, below their headings. */
export const previewOf = (markdown: string): PreviewBlock[] =>
  markdown
    .split("\n\n")
    .filter((block) => block && block !== "---")
    .map((block): PreviewBlock => {
      const heading = /^#{1,6} ([\s\S]*)$/.exec(block)?.[1]
      if (heading !== undefined) {
        return { kind: "heading", lines: [plain(heading)] }
      }
      const lines = block.split("\n")
      return lines.every((line) => LIST_MARK.test(line) || line.startsWith("    "))
        ? { kind: "list", lines: lines.map((line) => plain(line.replace(LIST_MARK, "").trim())) }
        : { kind: "text", lines: lines.map(plain) }
    })

const plain = (text: string): string =>
  text.replace(MARKS, (written: string, letter?: string, words?: string, entity?: string) => {
    if (letter !== undefined) {
      return letter
    }
    if (words !== undefined) {
      return plain(words)
    }
    return entity === undefined ? written.replace(/\*/g, "") : (ENTITIES[entity] ?? written)
  })
