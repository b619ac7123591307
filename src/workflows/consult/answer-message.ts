import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../../env"
import { CONSULT_MODULE } from "../../modules/consult"
import { guardQuestion } from "../../modules/consult/guards/guard-question"
import { isNotRead, languageOf, searchLocale } from "../../modules/consult/language"
import { refusalReply } from "../../modules/consult/replies/compose"
import type { Asked } from "../../modules/consult/conversations"
import type ConsultModuleService from "../../modules/consult/service"
import { sessionNotFound, type SessionRow } from "../../modules/consult/sessions"
import type { Turn } from "../../modules/consult/turns"
import type { Language, MessageView, Reply } from "../../modules/consult/types"
import { recordAudit } from "../audit/steps/record-audit"
import { answerFromContent } from "./answer-from-content"
import { checkedReply, lookForRedFlag, replyToUnread } from "./detect-red-flag"

/** Of the time one process may take, so much is kept for writing the reply down. */
const SHARE_FOR_ANSWERING = 0.7

export type Question = Asked & { session: SessionRow; gone: AbortSignal }

/**
 * Stores a message and answers it: triage first, then what is refused, then what is published. The
 * same Idempotency-Key again gives the same reply. When this process dies, or the customer goes
 * before the answer, the message waits to be asked again.
 *
 * @throws consult_session_ended, consult_message_in_progress, state_conflict, and the reason of `gone`
 */
export async function answerMessage(
  container: MedusaContainer,
  { session, gone, ...asked }: Question,
  onAccepted: (message: MessageView) => void
): Promise<MessageView> {
  const service = container.resolve<ConsultModuleService>(CONSULT_MODULE)
  const begun = await service.conversations.beginTurn(session, asked)
  if ("answered" in begun) {
    const reply = await service.conversations.replyTo(session, begun.answered)
    if (!reply) {
      throw sessionNotFound()
    }
    onAccepted(await service.conversations.message(session, begun.answered))
    return reply
  }
  const { turn, message } = begun
  try {
    onAccepted(message)
    const reply = await replyFor(container, service, { session, turn, gone, text: asked.text })
    await auditRedFlag(container, session, reply)
    const stored = await service.conversations.finishTurn(session, turn, reply)
    if (!stored) {
      throw sessionNotFound()
    }
    return stored
  } catch (error) {
    await service.conversations.releaseTurn(turn)
    throw error
  }
}

async function replyFor(
  container: MedusaContainer,
  service: ConsultModuleService,
  {
    session,
    turn,
    gone,
    text,
  }: { session: SessionRow; turn: Turn; gone: AbortSignal; text: string }
): Promise<Reply> {
  const language = languageOf(text, session.locale)
  const [rules, earlier, raised] = await Promise.all([
    service.safetyRules(),
    service.conversations.earlierTexts(session, turn),
    service.conversations.latestRedFlag(session),
  ])
  const { emergency, doubt } = await lookForRedFlag(text, {
    context: earlier,
    rules,
    language,
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
  })
  if (emergency) {
    return emergency
  }
  const reply = isNotRead(text)
    ? replyToUnread(rules, language)
    : await ordinaryReply(container, { session, gone, text, language })
  return checkedReply(reply, { raised, doubt }, rules, language)
}

/** What is refused; else what is published. */
async function ordinaryReply(
  container: MedusaContainer,
  {
    session,
    gone,
    text,
    language,
  }: Pick<Question, "session" | "gone" | "text"> & { language: Language }
): Promise<Reply> {
  const refused = guardQuestion(text)
  if (refused) {
    return refusalReply(refused, language)
  }
  gone.throwIfAborted()
  return answerFromContent(container, {
    session_id: session.id,
    text,
    language,
    locale: searchLocale(language, session.locale),
    gone,
    deadline: AbortSignal.timeout(env().CONSULT_TURN_SECONDS * 1000 * SHARE_FOR_ANSWERING),
  })
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
