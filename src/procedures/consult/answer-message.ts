import { isFlag, triage, type Flag } from "@pulsekart/triage"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../../env"
import { within } from "../../lib/within"
import { CONSULT_MODULE } from "../../modules/consult"
import type { Answer, Question as WithPassages } from "../../modules/consult/answerers/answerer"
import { extractAnswer } from "../../modules/consult/answerers/extractive"
import { passagesThatFit } from "../../modules/consult/answerers/names-subject"
import type { Asked } from "../../modules/consult/conversations"
import { guardQuestion } from "../../modules/consult/guards/guard-question"
import { triageReply } from "../../modules/consult/guards/triage-reply"
import { isNotRead, languageOf, searchLocale } from "../../modules/consult/language"
import { patternFlag } from "../../modules/consult/pattern-flags"
import { citedReply } from "../../modules/consult/replies/cited"
import { abstention, refusalReply } from "../../modules/consult/replies/compose"
import { redFlagReply, unreadReply, type Wording } from "../../modules/consult/replies/emergency"
import { pharmacistReads } from "../../modules/consult/replies/pharmacist-reads"
import { withHelp } from "../../modules/consult/replies/with-help"
import type { SafetyRuleSet } from "../../modules/consult/safety-rules"
import type ConsultModuleService from "../../modules/consult/service"
import { sessionNotFound, type SessionRow } from "../../modules/consult/sessions"
import type { MessageView, Reply } from "../../modules/consult/types"
import { KNOWLEDGE_MODULE } from "../../modules/knowledge"
import { withoutPersonalData } from "../../modules/knowledge/retrieval/personal-data"
import type KnowledgeModuleService from "../../modules/knowledge/service"
import type { SearchResult } from "../../modules/knowledge/types"
import { publishedPassages } from "../../queries/knowledge/published-passages"
import { recordAudit } from "../audit/record-audit"

/** Of the time one process may take, so much is kept for writing the reply down. */
const SHARE_FOR_ANSWERING = 0.7
const PASSAGES = 6

export type Question = Asked & { session: SessionRow; gone: AbortSignal }

type Asking = {
  container: MedusaContainer
  consult: ConsultModuleService
  logger: Logger
  session: SessionRow
  text: string
  /** Ends when the customer has gone: then nothing is to be said. */
  gone: AbortSignal
}

/**
 * Stores a message and answers it. Triage first: an emergency gets the fixed reply of its topic by the
 * rules in code, which need no CMS, no search and no model. Any other reply is looked at before it is
 * said. The same Idempotency-Key again gives the same reply. When this process dies, or the customer
 * goes before the answer, the message waits to be asked again.
 *
 * @throws consult_session_ended, consult_message_in_progress, state_conflict, and the reason of `gone`
 */
export async function answerMessage(
  container: MedusaContainer,
  { session, gone, ...asked }: Question,
  onAccepted: (message: MessageView) => void
): Promise<MessageView> {
  const { text } = asked
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const consult = container.resolve<ConsultModuleService>(CONSULT_MODULE)
  const { conversations } = consult
  const begun = await conversations.beginTurn(session, asked)
  if ("answered" in begun) {
    const reply = await conversations.replyTo(session, begun.answered)
    if (!reply) {
      throw sessionNotFound()
    }
    onAccepted(await conversations.message(session, begun.answered))
    return reply
  }
  const { turn, message } = begun
  try {
    onAccepted(message)
    const [rules, context, raised] = await Promise.all([
      consult.safetyRules(),
      conversations.earlierTexts(session, turn),
      conversations.latestRedFlag(session),
    ])
    const wording = { rules, language: languageOf(text, session.locale) }
    const { modifiers, also, ...found } = triage(text, { context })
    const flag = isFlag(found) ? found : await flagOfCms(text, rules, logger)
    const doubt = found.urgency === "cannot_exclude" ? found : null
    const asking = { container, consult, logger, session, text, gone }
    const said = flag
      ? redFlagReply({ ...flag, modifiers, also }, "message", wording)
      : withHelp(await ordinaryReply(asking, wording), { raised, doubt }, wording)
    const reply = turn.follows_up ? pharmacistReads(said, wording.language) : said
    await auditRedFlag(container, session, reply)
    const stored = await conversations.finishTurn(session, turn, reply)
    if (!stored) {
      throw sessionNotFound()
    }
    return stored
  } catch (error) {
    await conversations.releaseTurn(turn)
    throw error
  }
}

/** When the patterns of the CMS cannot be read, the message goes on without them. */
async function flagOfCms(text: string, rules: SafetyRuleSet, logger: Logger): Promise<Flag | null> {
  return patternFlag(text, rules).catch((error: unknown) => {
    logger.error(`Consult: the CMS's patterns were not read: ${nameOf(error)}`)
    return null
  })
}

/**
 * What is refused; else an answer from what is published at this moment, with its citations; or the
 * honest reply that there is none. A search or a model that is away never fails the message.
 */
async function ordinaryReply(asking: Asking, wording: Wording): Promise<Reply> {
  const { container, session, text, gone } = asking
  const { language } = wording
  if (isNotRead(text)) {
    return unreadReply(wording)
  }
  const refused = guardQuestion(text)
  if (refused) {
    return refusalReply(refused, language)
  }
  gone.throwIfAborted()
  const deadline = AbortSignal.timeout(env().CONSULT_TURN_SECONDS * 1000 * SHARE_FOR_ANSWERING)
  const inTime = AbortSignal.any([gone, deadline])
  const found = await search(asking, searchLocale(language, session.locale), inTime)
  if (!found) {
    return abstention("search_unavailable", language)
  }
  const { focus, specialties } = found
  const fitting = passagesThatFit(text, found)
  if (fitting.length === 0) {
    return abstention("nothing_found", language, specialties)
  }
  const passages = await within(publishedPassages(container, fitting, { signal: gone }), gone)
  if (passages.length === 0) {
    return abstention("nothing_published", language, specialties)
  }
  const question = { text: withoutPersonalData(text), focus, passages }
  const answer = sayable(await answerTo(asking, question, inTime))
  return answer.sentences.length === 0
    ? abstention("nothing_to_say", language, specialties)
    : citedReply(answer, passages, specialties)
}

async function search(
  { container, logger, text, gone }: Asking,
  locale: SessionRow["locale"],
  inTime: AbortSignal
): Promise<SearchResult | undefined> {
  try {
    const knowledge = container.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
    return await within(
      knowledge.search({ question: text, locale, limit: PASSAGES, signal: inTime }),
      inTime
    )
  } catch (error) {
    gone.throwIfAborted()
    logger.warn(`Consult: the search failed: ${nameOf(error)}`)
    return undefined
  }
}

/** The model's answer where there is one that stands; else sentences of the passages themselves. */
async function answerTo(
  { consult, logger, session, gone }: Asking,
  question: WithPassages,
  inTime: AbortSignal
): Promise<Answer> {
  try {
    const written = await within(consult.modelAnswer(session.id, question, inTime), inTime)
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

/**
 * On record before the reply is: a red flag that nobody can find was none. The log is kept for ever,
 * so it says that a flag was raised in this consult, and not what it was about.
 */
async function auditRedFlag(
  container: MedusaContainer,
  session: SessionRow,
  { red_flag }: Reply
): Promise<void> {
  if (!red_flag) {
    return
  }
  await recordAudit(container, {
    actor_type: "system",
    actor_id: "consult",
    action: "consult.red_flag",
    resource_type: "consult_session",
    resource_id: session.id,
    detail: { stage: red_flag.stage },
  })
}

/** A message of an error may quote what was sent: its name does not. */
const nameOf = (error: unknown) => (error instanceof Error ? error.name : "unknown error")
