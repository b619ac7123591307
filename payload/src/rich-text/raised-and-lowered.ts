const RAISED = pairs("0123456789+-=()−n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾⁻ⁿ")
const LOWERED = pairs("0123456789+-=()−", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋")
const ENDING_OF_A_NUMBER = /^(st|nd|rd|th)$/i

/** 10 with a raised 5 is not 105: letters that plain text has, or a sign that says it. */
export const raised = (text: string): string =>
  ENDING_OF_A_NUMBER.test(text.trim()) ? text : written(text, RAISED, "^")

export const lowered = (text: string): string => written(text, LOWERED, "_")

function written(text: string, letters: Map<string, string>, sign: string): string {
  const trimmed = text.trim()
  if (!trimmed) {
    return text
  }
  const own = [...trimmed].map((letter) => letters.get(letter))
  const shown = own.every((letter) => letter !== undefined) ? own.join("") : `${sign}(${trimmed})`
  return text.replace(trimmed, () => shown)
}

function pairs(plain: string, shown: string): Map<string, string> {
  const letters = [...shown]
  return new Map([...plain].map((letter, at) => [letter, letters[at] ?? letter]))
}
