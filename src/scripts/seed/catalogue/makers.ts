const FIRST = [
  "Aaru",
  "Bhava",
  "Chira",
  "Deva",
  "Eka",
  "Gita",
  "Hari",
  "Inda",
  "Jiva",
  "Kala",
  "Lata",
  "Mitra",
  "Nila",
  "Ojas",
  "Prana",
  "Rasa",
  "Sama",
  "Tara",
  "Udaya",
  "Vara",
]
const SECOND = [
  "bindu",
  "chara",
  "dhara",
  "gandha",
  "jyoti",
  "kanta",
  "mani",
  "nidhi",
  "patra",
  "rupa",
  "shila",
  "tirtha",
  "vani",
  "yana",
]
const LAST = ["Remedies", "Lifecare", "Pharma", "Biologicals", "Therapeutics", "Formulations"]

const NAMES = FIRST.length * SECOND.length * LAST.length
/** Shares no factor with the number of names, so that its multiples meet each of them once. */
const STRIDE = 1_009

/** An invented maker. One presentation never meets the same maker twice within 1,680 rounds. */
export function makerOf(seed: number, presentation: number, round: number): string {
  const at = ((seed + presentation * 37 + round) * STRIDE) % NAMES
  const first = FIRST[at % FIRST.length]
  const second = SECOND[Math.floor(at / FIRST.length) % SECOND.length]
  return `${first}${second} ${LAST[Math.floor(at / (FIRST.length * SECOND.length))]}`
}
