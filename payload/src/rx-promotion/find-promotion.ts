import { blocksOf } from "./blocks"
import { plain } from "./plain"
import { promotionalWordsOf } from "./promotional-words"

export type Text = { title: string; summary: string; body: unknown }

export type Promotion = { words: string; medicine: string }

/**
 * Promotion of a prescription medicine: words that advertise in a paragraph that names it or next
 * to such a paragraph, or anywhere in a text whose title names it.
 * @param medicines names as people write them, in any script
 */
export const findPromotion = (text: Text, medicines: string[]): Promotion | undefined => {
  const names = medicines.map(plain)
  const namedIn = (block: string | undefined) =>
    block === undefined ? undefined : names.find((name) => holdsWord(block, name))

  const blocks = [text.title, text.summary, ...blocksOf(text.body)].map(plain)
  const subject = namedIn(blocks[0])
  for (const [index, block] of blocks.entries()) {
    const words = promotionalWordsOf(block)
    const medicine =
      subject ?? namedIn(block) ?? namedIn(blocks[index - 1]) ?? namedIn(blocks[index + 1])
    if (words && medicine) {
      return { words, medicine }
    }
  }
  return undefined
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Whether the name stands there as a word. */
const holdsWord = (block: string, name: string): boolean => {
  for (let at = block.indexOf(name); at >= 0; at = block.indexOf(name, at + 1)) {
    const isWhole = [block[at - 1], block[at + name.length]].every(
      (letter) => letter === undefined || !LETTER.test(letter)
    )
    if (isWhole) {
      return true
    }
  }
  return false
}
