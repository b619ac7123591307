/** Marks that Markdown would read wherever they stand. An underscore inside a word is none. */
const INLINE = /[\\`*~[\]|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
/** What would open HTML, and what would be read as one letter: both are a writer's own words. */
const OPENS_HTML = /<(?=[a-z/!?])/gi
const ENTITY = /&(?=#?\w+;)/g
/** What a line must not begin with: it would be a heading, a quotation, a list or a rule. */
const OPENS_A_BLOCK = /^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[=-]+$)/gm
const OPENS_A_NUMBERED_LIST = /^(\d{1,9})([.)])(?=\s|$)/gm

/** Text as Markdown that says the same text, letter for letter. */
export const escaped = (text: string): string =>
  text.replace(INLINE, "\\$&").replace(ENTITY, "&amp;").replace(OPENS_HTML, "&lt;")

/** A block's lines that begin with what Markdown would take for the beginning of another block. */
export const asPlainLines = (text: string): string =>
  text
    .replace(/^[ \t]+/gm, "")
    .replace(OPENS_A_BLOCK, "\\$1")
    .replace(OPENS_A_NUMBERED_LIST, "$1\\$2")
