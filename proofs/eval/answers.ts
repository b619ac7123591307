import { z } from "@medusajs/framework/zod"
import { readFile } from "node:fs/promises"
import path from "node:path"
import type { AnswerPassage } from "../../src/modules/consult/answerers/answerer"
import { extractAnswer } from "../../src/modules/consult/answerers/extractive"
import { sentencesOf } from "../../src/modules/consult/answerers/sentences"
import { isSupported } from "../../src/modules/consult/answerers/support"
import { guardQuestion } from "../../src/modules/consult/guards/guard-question"
import { faultOfSentence } from "../../src/modules/consult/guards/guard-sentence"
import { chunkDocument } from "../../src/modules/knowledge/chunking/chunk-document"
import { seededLibrary, type Published } from "../consult/library"

type Figure = { name: string; value: number; bar?: number; interval?: [number, number] }

/** Of a sentence and what it cites. */
type Pair = { sentence: string; cited: AnswerPassage }

/** A sentence this long says something that a change can turn round. */
const WORDS_TO_JUDGE = 7

/**
 * Citation support and refusals. The extractive answerer must quote word for word; the threshold for
 * a model's sentences (`support.ts`) is tried on sentences of the library: as they stand, under a
 * foreign citation, with a number changed and with a denial turned round.
 */
export async function evaluateAnswers(): Promise<Figure[]> {
  const passages = await passagesOfLibrary()
  return [...quoting(passages), ...support(passages), ...(await refusals())]
}

function quoting(passages: AnswerPassage[]): Figure[] {
  const quotes = passages.flatMap((passage) =>
    extractAnswer({
      text: passage.title,
      focus: `${passage.title} ${passage.heading}`,
      passages: [passage],
    }).sentences.map(({ text }) => ({ text, passage }))
  )
  return [
    share("extractive: sentences word for word", quotes, 1, ({ text, passage }) =>
      passage.text.includes(text)
    ),
    share(
      "extractive: sentences without dose, promotion, order",
      quotes,
      1,
      ({ text }) => faultOfSentence(text) === undefined
    ),
  ]
}

function support(passages: AnswerPassage[]): Figure[] {
  const english = passages.filter(({ locale }) => locale === "en")
  const pairs: Pair[] = english.flatMap((cited) =>
    sentencesOf(cited.text, "en")
      .filter((sentence) => sentence.split(/\s+/).length >= WORDS_TO_JUDGE)
      .map((sentence) => ({ sentence, cited }))
  )
  const foreign = pairs.map(({ sentence }, at) => ({
    sentence,
    cited: pairs[(at + Math.floor(pairs.length / 2)) % pairs.length].cited,
  }))
  const numbers = pairs.flatMap(({ sentence, cited }) => {
    const changed = sentence.replace(/\d+/, (number) => String(Number(number) * 3 + 1))
    return changed === sentence ? [] : [{ sentence: changed, cited }]
  })
  const denials = pairs.flatMap(({ sentence, cited }) => {
    const turned = sentence.replace(/\b(do|does|is|are|can|should|must) not\b/, "$1")
    return turned === sentence ? [] : [{ sentence: turned, cited }]
  })
  const stands = ({ sentence, cited }: Pair) => isSupported(sentence, [cited])
  const falls = (pair: Pair) => !stands(pair)
  return [
    share("support: what stands in the passage is kept", pairs, 0.97, stands),
    share("support: a foreign citation is dropped", foreign, 0.97, falls),
    share("support: a changed number is dropped", numbers, 0.97, falls),
    share("support: a denial turned round is dropped", denials, 0.97, falls),
  ]
}

const phrases = z.object({ phrases: z.array(z.tuple([z.string().nullable(), z.string()])) })

async function refusals(): Promise<Figure[]> {
  const file = path.join(__dirname, "data/refusals.json")
  const set = phrases.parse(JSON.parse(await readFile(file, "utf8"))).phrases
  const refused = set.filter(([code]) => code !== null)
  const ordinary = set.filter(([code]) => code === null)
  const codes = [...new Set(refused.map(([code]) => code))]
  return [
    share("refusals: refused", refused, 0.9, ([, text]) => guardQuestion(text) !== undefined),
    ...codes.map((code) =>
      share(
        `refusals: ${code}`,
        refused.filter(([expected]) => expected === code),
        undefined,
        ([, text]) => guardQuestion(text) !== undefined
      )
    ),
    share("refusals: ordinary questions let pass", ordinary, 0.95, ([, text]) => {
      return guardQuestion(text) === undefined
    }),
  ]
}

async function passagesOfLibrary(): Promise<AnswerPassage[]> {
  const { documents } = await seededLibrary()
  return documents.flatMap((document) =>
    chunkDocument({ ...document, document_id: document.id }).map(({ chunk_id, heading, text }) => ({
      ...passageOf(document),
      chunk_id,
      heading,
      text,
    }))
  )
}

function passageOf(document: Published): Omit<AnswerPassage, "chunk_id" | "heading" | "text"> {
  const { collection, id, locale, version_hash, title, slug, reviewed_on, sources } = document
  return {
    ...{ collection, document_id: id, locale, version_hash, title, slug, reviewed_on, sources },
    score: 1,
  }
}

function share<Item>(
  name: string,
  items: readonly Item[],
  bar: number | undefined,
  holds: (item: Item) => boolean
): Figure {
  const held = items.filter(holds).length
  return {
    name: `${name} (${items.length})`,
    value: held / items.length,
    bar,
    interval: wilson(held, items.length),
  }
}

/** The 95 % interval of a share. */
function wilson(held: number, of: number): [number, number] {
  const z = 1.96
  const p = held / of
  const middle = p + (z * z) / (2 * of)
  const half = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  const scale = 1 + (z * z) / of
  return [(middle - half) / scale, (middle + half) / scale]
}
