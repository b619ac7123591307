import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../../../../../../env"
import { saidBesideRefusal } from "../../../../../../lib/beside-refusal"
import { answerTo } from "../../../../../../lib/error-handler"
import { customerRefusal, refusal } from "../../../../../../lib/errors"
import { CONSULT_MODULE } from "../../../../../../modules/consult"
import type ConsultModuleService from "../../../../../../modules/consult/service"
import type { CitedSentence, MessageView } from "../../../../../../modules/consult/types"
import { answerMessage, type Question } from "../../../../../../procedures/consult/answer-message"
import { EventStream } from "../../../event-stream"
import { ownSession } from "../../../own-session"
import {
  IdempotencyKey,
  MAX_MESSAGE_CHARACTERS,
  type StoreListMessages,
  type StoreSendMessage,
} from "../../../validators"

export async function GET(
  req: MedusaRequest<unknown, StoreListMessages>,
  res: MedusaResponse
): Promise<void> {
  const session = await ownSession(req)
  const service = req.scope.resolve<ConsultModuleService>(CONSULT_MODULE)
  res.json(await service.conversations.messages(session, req.validatedQuery))
}

/**
 * Asks. With `Accept: text/event-stream` the reply comes as events: `message_accepted`, then
 * `triage`, or `help` when there is some and one `answer_delta` a sentence, `citations`, `done`; after a
 * failure `error`. What is sent was checked as a whole and is stored before its first word leaves. A
 * refusal or failure of a message that tells of an emergency carries `emergency` with whom to call.
 */
export async function POST(
  req: MedusaRequest<StoreSendMessage>,
  res: MedusaResponse
): Promise<void> {
  const { text } = req.validatedBody
  if (text.length > MAX_MESSAGE_CHARACTERS) {
    throw customerRefusal("consult_message_too_long", "limit", { most: MAX_MESSAGE_CHARACTERS })
  }
  const key = IdempotencyKey.safeParse(req.headers["idempotency-key"])
  if (!key.success) {
    throw refusal("invalid_request", "Idempotency-Key: 8 to 200 characters")
  }
  const session = await ownSession(req)
  const gone = new AbortController()
  res.once("close", () => gone.abort())
  const question = { session, text, idempotency_key: key.data, gone: gone.signal }

  const answer = String(req.headers.accept).includes("text/event-stream")
    ? answerAsEvents(req, res, question)
    : answerAsJson(req, res, question)
  await answer.catch((error: unknown) => {
    // Nobody is there to be told; the message waits to be asked again.
    if (!gone.signal.aborted) {
      throw error
    }
  })
}

async function answerAsJson(
  req: MedusaRequest,
  res: MedusaResponse,
  question: Question
): Promise<void> {
  let message: MessageView | undefined
  const reply = await answerMessage(req.scope, question, (accepted) => (message = accepted))
  res.status(201).json({ message, reply })
}

async function answerAsEvents(
  req: MedusaRequest,
  res: MedusaResponse,
  question: Question
): Promise<void> {
  const stream = new EventStream(res, env().CONSULT_HEARTBEAT_SECONDS)
  try {
    const reply = await answerMessage(req.scope, question, (accepted) =>
      stream.send("message_accepted", { message: accepted })
    )
    sendReply(stream, reply)
  } catch (error) {
    if (!stream.isOpen || question.gone.aborted) {
      throw error
    }
    const { status, body } = answerTo(error)
    if (status >= 500) {
      const name = error instanceof Error ? error.name : "unknown error"
      req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`A consult's reply failed: ${name}`)
    }
    stream.send("error", { ...body, ...saidBesideRefusal(res, body.message) })
  } finally {
    if (stream.isOpen) {
      stream.close()
    }
  }
}

function sendReply(stream: EventStream, reply: MessageView): void {
  const { id, kind, code, text, notice, citations, helplines, offers } = reply
  if (kind === "red_flag") {
    stream.send("triage", { urgency: code, text, helplines })
  } else {
    if (notice !== null || helplines.length > 0) {
      // Wherever the text has it: who shows sentences as they come shows this before them.
      stream.send("help", { notice, helplines })
    }
    for (const part of inOrder(reply)) {
      stream.send("answer_delta", part)
    }
  }
  stream.send("citations", { citations })
  stream.send("done", { id, kind, code, offers, reply })
}

/** The sentences of an answer, with the fixed line where the whole text has it; else the text. */
function inOrder({ text, notice, sentences }: MessageView): CitedSentence[] {
  if (sentences.length === 0) {
    return [{ text, chunk_ids: [] }]
  }
  if (notice === null) {
    return sentences
  }
  const fixed = { text: notice, chunk_ids: [] }
  return text.startsWith(notice) ? [fixed, ...sentences] : [...sentences, fixed]
}
