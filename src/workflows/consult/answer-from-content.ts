import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CONSULT_MODULE } from "../../modules/consult"
import type { Answer, AnswerPassage, Question } from "../../modules/consult/answerers/answerer"
import { extractAnswer } from "../../modules/consult/answerers/extractive"
import { namesSubject } from "../../modules/consult/answerers/names-subject"
import { abstention, plainBody } from "../../modules/consult/replies/compose"
import type ConsultModuleService from "../../modules/consult/service"
import { triageReply } from "../../modules/consult/guards/triage-reply"
import type { Language, Locale, Reply } from "../../modules/consult/types"
import { KNOWLEDGE_MODULE } from "../../modules/knowledge"
import { withoutPersonalData } from "../../modules/knowledge/retrieval/personal-data"
import type KnowledgeModuleService from "../../modules/knowledge/service"
import type { SearchResult } from "../../modules/knowledge/types"
import { publishedPassages } from "../knowledge/published-passages"
import { within } from "./within"

const PASSAGES = 6

export type Asking = {
  session_id: string
  text: string
  language: Language
  locale: Locale
  /** Ends when the customer has gone: then nothing is to be said. */
  gone: AbortSignal
  /** Ends when the answer must be given, with whatever there is. */
  deadline: AbortSignal
}

/**
 * An answer from what is published at this moment, with its citations; or the honest reply that
 * there is none. A search or a model that is away never fails the message.
 *
 * @throws the reason of `gone`
 */
export async function answerFromContent(
  container: MedusaContainer,
  asking: Asking
): Promise<Reply> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const found = await search(container, asking, logger)
  if (!found) {
    return abstention("search_unavailable", asking.language)
  }
  const { specialties } = found
  const fitting = fittingPassages(asking.text, found)
  if (fitting.length === 0) {
    return abstention("nothing_found", asking.language, specialties)
  }
  const passages = await within(
    publishedPassages(container, fitting, { signal: asking.gone }),
    asking.gone
  )
  if (passages.length === 0) {
    return abstention("nothing_published", asking.language, specialties)
  }
  const question: Question = {
    text: withoutPersonalData(asking.text),
    focus: found.focus,
    passages,
  }
  const answer = sayable(await answerOf(container, asking, question, logger))
  return answer.sentences.length === 0
    ? abstention("nothing_to_say", asking.language, specialties)
    : citedReply(answer, passages, specialties)
}

/** First what the question names; the rest only when the search is sure of it. */
function fittingPassages(text: string, { confident, passages }: SearchResult) {
  const named = passages.filter((passage) => namesSubject(text, passage))
  return confident ? [...named, ...passages.filter((one) => !named.includes(one))] : named
}

async function search(
  container: MedusaContainer,
  { text, locale, gone, deadline }: Asking,
  logger: Logger
): Promise<SearchResult | undefined> {
  const signal = AbortSignal.any([gone, deadline])
  try {
    const knowledge = container.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
    return await within(
      knowledge.search({ question: text, locale, limit: PASSAGES, signal }),
      signal
    )
  } catch (error) {
    gone.throwIfAborted()
    logger.warn(`Consult: the search failed: ${nameOf(error)}`)
    return undefined
  }
}

/** The model's answer where there is one that stands; else sentences of the passages themselves. */
async function answerOf(
  container: MedusaContainer,
  { session_id, gone, deadline }: Asking,
  question: Question,
  logger: Logger
): Promise<Answer> {
  const signal = AbortSignal.any([gone, deadline])
  try {
    const service = container.resolve<ConsultModuleService>(CONSULT_MODULE)
    const written = await within(service.modelAnswer(session_id, question, signal), signal)
    if (written && written.sentences.length > 0) {
      return written
    }
  } catch (error) {
    gone.throwIfAborted()
    logger.warn(`Consult: the model gave no answer: ${nameOf(error)}`)
  }
  return extractAnswer(question)
}

/** Without what triage finds unfit to be said, sentence by sentence. */
function sayable({ sentences, dropped }: Answer): Answer {
  const kept = sentences.filter(({ text }) =>
    triageReply(text).faults.every((fault) => fault === "no_emergency_advice")
  )
  return { sentences: kept, dropped: dropped + sentences.length - kept.length }
}

function citedReply(answer: Answer, passages: AnswerPassage[], specialties: string[]): Reply {
  const cited = new Set(answer.sentences.flatMap(({ chunk_ids }) => chunk_ids))
  return {
    kind: "answer",
    code: null,
    guarded: answer.dropped > 0,
    body: {
      ...plainBody(inOneText(answer.sentences), { specialties }),
      sentences: answer.sentences,
      citations: passages
        .filter(({ chunk_id }) => cited.has(chunk_id))
        .map(({ text: _, score: _score, ...citation }) => ({
          chunk_id: citation.chunk_id,
          collection: citation.collection,
          document_id: citation.document_id,
          locale: citation.locale,
          version_hash: citation.version_hash,
          title: citation.title,
          slug: citation.slug,
          heading: citation.heading,
          reviewed_on: citation.reviewed_on,
          sources: citation.sources,
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

/** A message of an error may quote what was sent: its name does not. */
const nameOf = (error: unknown) => (error instanceof Error ? error.name : "unknown error")
