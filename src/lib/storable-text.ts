const LONE_SURROGATE = /\p{Surrogate}/u
/** In a log or a terminal these begin a line of their own, or rewrite the one before. */
const CONTROL = /\p{Cc}/u
const CONTROL_BUT_LINES = /[^\P{Cc}\t\n\r]/u

/** Text that PostgreSQL can store and that forges no line of a log. */
export const isStorableLine = (text: string) => !CONTROL.test(text) && !LONE_SURROGATE.test(text)

/** The same of a text in which people write several lines. */
export const isStorableText = (text: string) =>
  !CONTROL_BUT_LINES.test(text) && !LONE_SURROGATE.test(text)
