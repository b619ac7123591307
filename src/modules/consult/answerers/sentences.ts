const SEGMENTERS = {
  en: new Intl.Segmenter("en", { granularity: "sentence" }),
  hi: new Intl.Segmenter("hi", { granularity: "sentence" }),
}

const LIST_MARK = /^\s*(?:[-*+•]|\d+[.)])\s+/
const HEADING_OR_TABLE = /^\s*(#{1,6}\s|\||>|-{3,}$|={3,}$)/
const LEADS_TO_A_LIST = /[:：]\s*$/
const MIN_LETTERS = 8

/** The sentences of a Markdown passage as they stand there, in order; headings and tables left out. */
export function sentencesOf(markdown: string, locale: string): string[] {
  const segmenter = locale === "hi" ? SEGMENTERS.hi : SEGMENTERS.en
  return paragraphsOf(markdown).flatMap((paragraph) =>
    [...segmenter.segment(paragraph)]
      .map(({ segment }) => segment.trim())
      .filter((sentence) => isSentence(sentence))
  )
}

/** Lines of one paragraph belong together; each point of a list stands for itself. */
function paragraphsOf(markdown: string): string[] {
  return markdown.split(/\n\s*\n/).flatMap((block) => {
    const lines = block.split("\n").filter((line) => !HEADING_OR_TABLE.test(line))
    return lines.some((line) => LIST_MARK.test(line))
      ? lines.map((line) => line.replace(LIST_MARK, ""))
      : [lines.join("\n")]
  })
}

function isSentence(text: string): boolean {
  return (text.match(/[\p{L}\p{M}]/gu)?.length ?? 0) >= MIN_LETTERS && !LEADS_TO_A_LIST.test(text)
}
