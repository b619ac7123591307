import { randomBytes } from "node:crypto"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { sha256Hex } from "../../lib/crypto"
import { sqlOf } from "../../lib/sql"
import type { Question } from "./answerers/answerer"
import { OpenAiAnswerer, type ModelAnswer } from "./answerers/openai"
import { reserveRequest, settleTokens } from "./budget"
import { answersCiting } from "./cited-in"
import { CONSENT_PURPOSE, CONSENT_VERSION, IMPROVE_CONSENT_VERSION } from "./consent"
import type { ConsultDependencies, ConsultOptions } from "./dependencies"
import type { RuleSetEvaluation } from "./evaluate-rules"
import {
  appendMessage,
  earlierOfCustomer,
  messageOf,
  messagesOf,
  rateReply,
  replyTo,
  type MessagePage,
  type MessageRow,
} from "./messages"
import { markRedFlag, type FlagMarkRow } from "./flag-marks"
import { ConsultCitation } from "./models/consult-citation"
import { ConsultFlagMark } from "./models/consult-flag-mark"
import { ConsultMessage } from "./models/consult-message"
import { ConsultRedFlag } from "./models/consult-red-flag"
import { ConsultReview } from "./models/consult-review"
import { ConsultRuleSet } from "./models/consult-rule-set"
import { ConsultSession } from "./models/consult-session"
import { ConsultSetting } from "./models/consult-setting"
import {
  countRedFlags,
  latestRedFlag,
  listRedFlags,
  type RedFlagFilter,
  type RedFlagPage,
  type RedFlagRow,
  type RuleCount,
} from "./red-flags"
import { plainBody } from "./replies/compose"
import {
  finishReview,
  listReviews,
  openFeedbackReview,
  openHandover,
  reviewOf,
  type ReviewFilter,
  type ReviewRow,
} from "./reviews"
import { keepRuleSet, ruleSetHashInUse, ruleSetInUse } from "./rule-sets"
import type { SafetyRules, SafetyRuleSet } from "./safety-rules"
import { sealedFlags, type SealedPage } from "./sealed-flags"
import { keyOwner, sealedPlace } from "./sealed-places"
import {
  anySession,
  insertSession,
  ownSession,
  removeSessions,
  sessionsOfCustomer,
  sessionsPastRetention,
  withdrawImproving,
  type SessionCaller,
  type SessionRow,
} from "./sessions"
import {
  beginTurn,
  finishTurn,
  releaseTurn,
  type BeginTurn,
  type Begun,
  type StoredReply,
  type Turn,
} from "./turns"
import type {
  Feedback,
  Locale,
  MessageView,
  Raised,
  Reply,
  ReplyBody,
  ReviewVerdict,
} from "./types"

export type OpenSession = {
  customer_id?: string
  locale: Locale
  pincode?: string
  /** That consent was given as well. */
  may_improve?: boolean
}
export type Opened = { session: SessionRow; token?: string }

export type Asked = { text: string; idempotency_key?: string }

export type FlagsWithWords = Pick<SealedPage, "next_cursor"> & {
  red_flags: (RedFlagRow & { text: string | null })[]
  /** Whose words were opened. */
  consults: string[]
}

/** How far back triage reads. */
const EARLIER_MESSAGES = 8

export default class ConsultModuleService extends MedusaService({
  ConsultSession,
  ConsultMessage,
  ConsultCitation,
  ConsultRedFlag,
  ConsultFlagMark,
  ConsultReview,
  ConsultRuleSet,
  ConsultSetting,
}) {
  private readonly answerer: OpenAiAnswerer | undefined
  /** The rules by their hash, which is asked each time: a copy of what never changes. */
  private rules: SafetyRuleSet | undefined

  constructor(
    private readonly dependencies: ConsultDependencies,
    private readonly options: ConsultOptions
  ) {
    super(dependencies, options)
    this.answerer = options.answerer && new OpenAiAnswerer(options.answerer)
  }

  /** Whoever opens a session has consented: the caller sees to it. The token is told once, here. */
  async openSession({ customer_id, locale, pincode, may_improve }: OpenSession): Promise<Opened> {
    const id = generateEntityId(undefined, "csess")
    const token = customer_id ? undefined : randomBytes(32).toString("base64url")
    const owner = keyOwner({ id, customer_id: customer_id ?? null })
    const session = await this.writeSession({
      id,
      customer_id: customer_id ?? null,
      token_hash: token ? sha256Hex(token) : null,
      locale,
      sealed_pincode: pincode
        ? await this.dependencies.privacy.sealText(owner, pincode, sealedPlace.pincode(id))
        : null,
      consent_purpose: CONSENT_PURPOSE,
      consent_version: CONSENT_VERSION,
      improve_consent_version: may_improve ? IMPROVE_CONSENT_VERSION : null,
    })
    return { session, token }
  }

  @InjectTransactionManager()
  protected async writeSession(
    session: Parameters<typeof insertSession>[1],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<SessionRow> {
    return insertSession(sqlOf(context), session)
  }

  /** @returns whether it was given until now */
  @InjectTransactionManager()
  async withdrawImproving(
    sessionId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    return withdrawImproving(sqlOf(context), sessionId)
  }

  /** @throws consult_session_not_found, for somebody else's as well */
  @InjectManager()
  async sessionOf(
    id: string,
    caller: SessionCaller,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<SessionRow> {
    return ownSession(sqlOf(context), id, caller)
  }

  /** For staff: audit the read before you send what comes of it. */
  @InjectManager()
  async sessionForStaff(
    id: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<SessionRow> {
    return anySession(sqlOf(context), id)
  }

  async pincodeOf(session: SessionRow): Promise<string | null> {
    return session.sealed_pincode
      ? this.dependencies.privacy.openText(
          keyOwner(session),
          session.sealed_pincode,
          sealedPlace.pincode(session.id)
        )
      : null
  }

  /**
   * Stores a message and takes the right to answer it.
   *
   * @throws consult_session_ended, consult_message_in_progress, state_conflict
   */
  async beginTurn(session: SessionRow, { text, idempotency_key }: Asked): Promise<Begun> {
    const message_id = generateEntityId(undefined, "cmsg")
    return this.writeQuestion({
      session_id: session.id,
      message_id,
      sealed_body: await this.sealBody(session, message_id, plainBody(text)),
      text_digest: await this.dependencies.privacy.digest(keyOwner(session), text),
      idempotency_hash: sha256Hex(idempotency_key ?? message_id),
      leaseSeconds: this.options.turnSeconds,
    })
  }

  @InjectTransactionManager()
  protected async writeQuestion(
    input: BeginTurn,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Begun> {
    return beginTurn(sqlOf(context), input)
  }

  /** @returns undefined when the lease was lost, or the session was erased: nothing was written */
  async finishTurn(
    session: SessionRow,
    turn: Turn,
    reply: Reply
  ): Promise<MessageView | undefined> {
    const reply_id = generateEntityId(undefined, "cmsg")
    const sealed_body = await this.sealBody(session, reply_id, reply.body)
    const written = await this.writeReply(turn, { reply_id, sealed_body, reply })
    return written ? this.message(session, reply_id) : undefined
  }

  @InjectTransactionManager()
  protected async writeReply(
    turn: Turn,
    reply: StoredReply,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    return finishTurn(sqlOf(context), turn, reply)
  }

  @InjectTransactionManager()
  async releaseTurn(
    turn: Turn,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await releaseTurn(sqlOf(context), turn)
  }

  /** What the customer wrote before this message, oldest first. */
  @InjectManager()
  async earlierTexts(
    session: SessionRow,
    turn: Turn,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string[]> {
    const rows = await earlierOfCustomer(sqlOf(context), session.id, turn.ordinal, EARLIER_MESSAGES)
    return Promise.all(rows.map(async (row) => (await this.bodyOf(session, row)).text))
  }

  /** The newest emergency that this consult told of; null: none. */
  @InjectManager()
  async latestRedFlag(
    session: SessionRow,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Raised | null> {
    return latestRedFlag(sqlOf(context), session.id)
  }

  @InjectManager()
  async messages(
    session: SessionRow,
    page: MessagePage,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<{ messages: MessageView[]; next_cursor: string | null }> {
    const { rows, next_cursor } = await messagesOf(sqlOf(context), session.id, page)
    return {
      messages: await Promise.all(rows.map((row) => this.view(session, row))),
      next_cursor,
    }
  }

  /** @throws not_found */
  @InjectManager()
  async message(
    session: SessionRow,
    id: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<MessageView> {
    return this.view(session, await messageOf(sqlOf(context), session.id, id))
  }

  @InjectManager()
  async replyTo(
    session: SessionRow,
    messageId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<MessageView | undefined> {
    const row = await replyTo(sqlOf(context), messageId)
    return row && this.view(session, row)
  }

  /** @throws not_found, invalid_request for a message that is no reply */
  @InjectTransactionManager()
  async giveFeedback(
    sessionId: string,
    messageId: string,
    feedback: Feedback,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const sql = sqlOf(context)
    await sql(`SELECT 1 FROM consult_session WHERE id = ? FOR KEY SHARE`, [sessionId])
    await rateReply(sql, sessionId, messageId, feedback)
    if (feedback === "not_helpful") {
      await openFeedbackReview(sql, sessionId, messageId)
    }
  }

  /** Puts the consult before a pharmacist and says so in it. */
  async handOver(session: SessionRow, reply: Reply): Promise<MessageView> {
    const id = generateEntityId(undefined, "cmsg")
    const sealed = await this.sealBody(session, id, reply.body)
    await this.writeNotice(session.id, id, sealed, reply)
    return this.message(session, id)
  }

  @InjectTransactionManager()
  protected async writeNotice(
    sessionId: string,
    id: string,
    sealed_body: string,
    reply: Reply,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const sql = sqlOf(context)
    await appendMessage(sql, sessionId, { id, role: "assistant", sealed_body, reply })
    if (reply.code === "pharmacist") {
      await openHandover(sql, sessionId, id)
    }
  }

  @InjectManager()
  async reviews(filter: ReviewFilter, @MedusaContext() context: Context<SqlEntityManager> = {}) {
    return listReviews(sqlOf(context), filter)
  }

  /** With the note for colleagues. Audit the read before you send it. @throws not_found */
  @InjectManager()
  async review(
    id: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<{ review: ReviewRow; note: string | null; session: SessionRow }> {
    const sql = sqlOf(context)
    const { sealed_note, ...review } = await reviewOf(sql, id)
    const session = await anySession(sql, review.session_id)
    const note = sealed_note
      ? await this.dependencies.privacy.openText(
          keyOwner(session),
          sealed_note,
          sealedPlace.note(id)
        )
      : null
    return { review, note, session }
  }

  /**
   * A pharmacist's verdict, and what they write to the customer.
   *
   * @throws not_found, already_reviewed
   */
  async submitReview(
    id: string,
    input: { user_id: string; verdict: ReviewVerdict; note?: string; answer?: string }
  ): Promise<ReviewRow> {
    const { session } = await this.review(id)
    const messageId = generateEntityId(undefined, "cmsg")
    const { privacy } = this.dependencies
    return this.writeReview(id, session.id, {
      user_id: input.user_id,
      verdict: input.verdict,
      sealed_note: input.note
        ? await privacy.sealText(keyOwner(session), input.note, sealedPlace.note(id))
        : null,
      message: input.answer
        ? {
            id: messageId,
            sealed_body: await this.sealBody(session, messageId, plainBody(input.answer)),
          }
        : undefined,
    })
  }

  @InjectTransactionManager()
  protected async writeReview(
    id: string,
    sessionId: string,
    verdict: {
      user_id: string
      verdict: ReviewVerdict
      sealed_note: string | null
      message?: { id: string; sealed_body: string }
    },
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<ReviewRow> {
    const sql = sqlOf(context)
    // The session first, as everywhere: its lock is the one that an erasure takes.
    if (verdict.message) {
      await appendMessage(sql, sessionId, { ...verdict.message, role: "pharmacist" })
    }
    return finishReview(sql, id, verdict)
  }

  @InjectManager()
  async redFlags(page: RedFlagPage, @MedusaContext() context: Context<SqlEntityManager> = {}) {
    return listRedFlags(sqlOf(context), page)
  }

  @InjectManager()
  async redFlagCounts(
    filter: RedFlagFilter,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<RuleCount[]> {
    return countRedFlags(sqlOf(context), filter)
  }

  /** @throws not_found */
  @InjectTransactionManager()
  async markRedFlag(
    mark: Parameters<typeof markRedFlag>[1],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<FlagMarkRow> {
    return markRedFlag(sqlOf(context), mark)
  }

  /**
   * Flags with the message that raised them; null where its customer has not agreed to that, has
   * withdrawn it, or the consult was erased. Audit the read of `consults` before you send what comes of it.
   */
  @InjectTransactionManager()
  async flagsWithWords(
    page: RedFlagPage,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<FlagsWithWords> {
    const { red_flags, words, next_cursor } = await sealedFlags(sqlOf(context), page)
    const texts = new Map<string, string>()
    for (const { message_id, sealed_body, session } of words) {
      texts.set(message_id, (await this.bodyOf(session, { id: message_id, sealed_body })).text)
    }
    return {
      red_flags: red_flags.map((flag) => ({
        ...flag,
        text: texts.get(flag.message_id ?? "") ?? null,
      })),
      consults: [...new Set(words.map(({ session }) => session.id))],
      next_cursor,
    }
  }

  /** Which answers stand on a document: the end of its trace. */
  @InjectManager()
  async answersCiting(
    collection: string,
    documentId: string,
    atMost: number,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    return answersCiting(sqlOf(context), collection, documentId, atMost)
  }

  /** The rules that were accepted last; none before the CMS was ever read. */
  @InjectManager()
  async safetyRules(
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<SafetyRuleSet> {
    const sql = sqlOf(context)
    const hash = await ruleSetHashInUse(sql)
    if (this.rules?.version_hash === hash) {
      return this.rules
    }
    const rules = await ruleSetInUse(sql)
    this.rules = rules
    return rules
  }

  @InjectTransactionManager()
  async keepSafetyRules(
    version_hash: string,
    rules: SafetyRules,
    evaluation: RuleSetEvaluation,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await keepRuleSet(sqlOf(context), version_hash, rules, evaluation)
  }

  /**
   * What a model makes of the passages, within what the session may spend; undefined when there is
   * no model or nothing is left to spend.
   *
   * @throws Error when the model's server fails, is too slow or answers nonsense
   */
  async modelAnswer(
    sessionId: string,
    question: Question,
    signal: AbortSignal
  ): Promise<ModelAnswer | undefined> {
    const { answerer } = this
    const budget = this.options.answerer
    if (!answerer || !budget) {
      return undefined
    }
    const reserved = answerer.mostTokens(question)
    if (!(await this.reserve(sessionId, reserved, budget))) {
      return undefined
    }
    const answer = await answerer.answer(question, signal)
    await this.settle(sessionId, reserved, answer.tokens)
    return answer
  }

  @InjectTransactionManager()
  protected async reserve(
    sessionId: string,
    tokens: number,
    budget: { sessionRequests: number; sessionTokens: number },
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    return reserveRequest(sqlOf(context), sessionId, tokens, budget)
  }

  @InjectTransactionManager()
  protected async settle(
    sessionId: string,
    reserved: number,
    used: number,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await settleTokens(sqlOf(context), sessionId, reserved, used)
  }

  /** Removes a session with all that was said in it; an anonymous one's key goes too. */
  async eraseSession(id: string): Promise<void> {
    await this.forgetKeysOf(await this.remove([id]))
  }

  /** @returns how many sessions the customer had */
  async eraseCustomer(customerId: string): Promise<number> {
    return this.removeOfCustomer(customerId)
  }

  /** Removes sessions whose time of keeping is over. @returns how many; 0 when none is left */
  async purge(atMost: number): Promise<number> {
    const removed = await this.removePastRetention(atMost)
    await this.forgetKeysOf(removed)
    return removed.length
  }

  @InjectTransactionManager()
  protected async remove(ids: string[], @MedusaContext() context: Context<SqlEntityManager> = {}) {
    return removeSessions(sqlOf(context), ids)
  }

  @InjectTransactionManager()
  protected async removeOfCustomer(
    customerId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<number> {
    const sql = sqlOf(context)
    return (await removeSessions(sql, await sessionsOfCustomer(sql, customerId))).length
  }

  @InjectTransactionManager()
  protected async removePastRetention(
    atMost: number,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    const sql = sqlOf(context)
    return removeSessions(sql, await sessionsPastRetention(sql, atMost))
  }

  private async forgetKeysOf(removed: { id: string; customer_id: string | null }[]): Promise<void> {
    for (const session of removed.filter(({ customer_id }) => customer_id === null)) {
      await this.dependencies.privacy.forget(keyOwner(session))
    }
  }

  private async view(session: SessionRow, row: MessageRow): Promise<MessageView> {
    const { id, role, state, kind, code, reply_to, feedback, created_at } = row
    return {
      ...{ id, role, state, kind, code, reply_to, feedback, created_at },
      ...(await this.bodyOf(session, row)),
    }
  }

  private async bodyOf(
    session: Pick<SessionRow, "id" | "customer_id">,
    { id, sealed_body }: { id: string; sealed_body: string }
  ): Promise<ReplyBody> {
    const plain = await this.dependencies.privacy.openText(
      keyOwner(session),
      sealed_body,
      sealedPlace.message(id)
    )
    return JSON.parse(plain) as ReplyBody
  }

  private sealBody(session: SessionRow, id: string, body: ReplyBody): Promise<string> {
    return this.dependencies.privacy.sealText(
      keyOwner(session),
      JSON.stringify(body),
      sealedPlace.message(id)
    )
  }
}
