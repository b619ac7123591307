const SEGMENTERS = {
  en: new Intl.Segmenter("en", { granularity: "sentence" }),
  hi: new Intl.Segmenter("hi", { granularity: "sentence" }),
}

const LIST_MARK = /^\s*(?:[-*+•]|\d+[.)])\s+/
const HEADING_OR_TABLE = /^\s*(#{1,6}\s|\||-{3,}$|={3,}$)/
const LEADS_TO_A_LIST = /[:：]\s*$/
const MIN_LETTERS = 8
/** A longer list is not quoted: half of it could say the opposite of the whole. */
const MAX_LED_LIST = 700

/**
 * The sentences of a Markdown passage as they stand there, in order; headings and tables left out.
 * A list that a line leads to is one piece with that line: "Never do these things:" turns each of
 * its points round.
 */
export function sentencesOf(markdown: string, locale: string): string[] {
  const segmenter = locale === "hi" ? SEGMENTERS.hi : SEGMENTERS.en
  return piecesOf(markdown)
    .flatMap(({ text, whole }) =>
      whole ? [text] : [...segmenter.segment(text)].map(({ segment }) => segment)
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => isSentence(sentence))
}

type Piece = { text: string; whole: boolean }

/** Lines of one paragraph belong together; a point of a list without a leading line stands for itself. */
function piecesOf(markdown: string): Piece[] {
  return blocksOf(markdown).flatMap((block): Piece[] => {
    const lines = block.split("\n").filter((line) => !HEADING_OR_TABLE.test(line))
    const first = lines.findIndex((line) => LIST_MARK.test(line))
    if (first < 0) {
      return [{ text: lines.join("\n"), whole: false }]
    }
    const before = lines.slice(0, first).join("\n").trimEnd()
    if (LEADS_TO_A_LIST.test(before)) {
      const text = lines.join("\n")
      return text.length <= MAX_LED_LIST ? [{ text, whole: true }] : []
    }
    const points = lines.slice(first).map((line) => line.replace(LIST_MARK, ""))
    return [before, ...points].map((text) => ({ text, whole: false }))
  })
}

/** Blocks between empty lines; a list after a leading line is one block with it. */
function blocksOf(markdown: string): string[] {
  const joined = markdown.replace(
    /([:：])[ \t]*\n\s*\n(?=\s*(?:[-*+•]|\d+[.)])\s)/g,
    "$1\n\n\u0000"
  )
  return joined.split(/\n\s*\n(?!\u0000)/).map((block) => block.replaceAll("\u0000", ""))
}

function isSentence(text: string): boolean {
  return (text.match(/[\p{L}\p{M}]/gu)?.length ?? 0) >= MIN_LETTERS && !LEADS_TO_A_LIST.test(text)
}
