import type { Answer, AnswerPassage } from "../answerers/answerer"
import type { Reply } from "../types"
import { plainBody } from "./compose"

/** An answer with the passages that its sentences stand in. */
export function citedReply(
  { sentences, dropped }: Answer,
  passages: readonly AnswerPassage[],
  specialties: string[]
): Reply {
  const cited = new Set(sentences.flatMap(({ chunk_ids }) => chunk_ids))
  return {
    kind: "answer",
    code: null,
    guarded: dropped > 0,
    body: {
      ...plainBody(inOneText(sentences), { specialties }),
      sentences,
      citations: passages
        .filter(({ chunk_id }) => cited.has(chunk_id))
        .map((passage) => ({
          chunk_id: passage.chunk_id,
          collection: passage.collection,
          document_id: passage.document_id,
          locale: passage.locale,
          version_hash: passage.version_hash,
          title: passage.title,
          slug: passage.slug,
          heading: passage.heading,
          reviewed_on: passage.reviewed_on,
          sources: passage.sources,
        })),
      offers: ["pharmacist", "doctor"],
    },
  }
}

/** A list stands apart, and a point without a full stop ends its line. */
function inOneText(sentences: Answer["sentences"]): string {
  return sentences
    .map(({ text }, index) => {
      const before = sentences[index - 1]?.text
      const apart = before && (text.includes("\n") || !/[.!?।]$/.test(before))
      return `${apart ? "\n" : " "}${text}`
    })
    .join("")
    .trim()
}
