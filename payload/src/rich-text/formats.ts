/** Bits of a text node's format, as Lexical stores them. */
export const IS_BOLD = 1
export const IS_ITALIC = 2
export const IS_STRIKETHROUGH = 4
export const IS_SUBSCRIPT = 32
export const IS_SUPERSCRIPT = 64
