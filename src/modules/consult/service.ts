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
import type { OwnKey } from "../../lib/own-key"
import { sqlOf, type Sql } from "../../lib/sql"
import { actorOf, actsToRecord, actToRecord, forgetAct, insertAct, type ActToRecord } from "./acts"
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
} from "./messages"
import { markRedFlag, type FlagMarkRow } from "./flag-marks"
import { ConsultAct } from "./models/consult-act"
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
import { openBody, openMessage, sealBody } from "./sealed-bodies"
import { sealedFlags, type SealedPage } from "./sealed-flags"
import { keyOwner, sealedPlace, type SessionOwner } from "./sealed-places"
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
import { beginTurn, finishTurn, releaseTurn, type Begun, type Turn } from "./turns"
import type { Feedback, Locale, MessageView, Raised, Reply, ReviewVerdict } from "./types"

export type OpenSession = {
  customer_id?: string
  locale: Locale
  pincode?: string
  /** That consent was given as well. */
  may_improve?: boolean
}
export type Opened = { session: SessionRow; token?: string }

export type Verdict = {
  user_id: string
  pharmacist_id: string
  verdict: ReviewVerdict
  note?: string
  answer?: string
}

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
  ConsultAct,
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
    const key = pincode && (await this.keyOf({ id, customer_id: customer_id ?? null }))
    const session = await this.transaction((sql) =>
      insertSession(sql, {
        id,
        customer_id: customer_id ?? null,
        token_hash: token ? sha256Hex(token) : null,
        locale,
        sealed_pincode: key ? key.sealText(pincode, sealedPlace.pincode(id)) : null,
        consent_purpose: CONSENT_PURPOSE,
        consent_version: CONSENT_VERSION,
        improve_consent_version: may_improve ? IMPROVE_CONSENT_VERSION : null,
      })
    )
    return { session, token }
  }

  /** @returns the act to record; undefined when it was withdrawn before, or never given */
  async withdrawImproving(session: SessionRow): Promise<string | undefined> {
    return this.transaction(async (sql) => {
      const withdrawn = await withdrawImproving(sql, session.id)
      return withdrawn ? this.actOf(sql, session, "consult.improving_withdrawn") : undefined
    })
  }

  /** @throws consult_session_not_found, for somebody else's as well */
  async sessionOf(id: string, caller: SessionCaller): Promise<SessionRow> {
    return this.reading((sql) => ownSession(sql, id, caller))
  }

  /** For staff: audit the read before you send what comes of it. */
  async sessionForStaff(id: string): Promise<SessionRow> {
    return this.reading((sql) => anySession(sql, id))
  }

  async pincodeOf(session: SessionRow): Promise<string | null> {
    const { id, sealed_pincode } = session
    return sealed_pincode
      ? (await this.keyOf(session)).openText(sealed_pincode, sealedPlace.pincode(id))
      : null
  }

  /**
   * Stores a message and takes the right to answer it.
   *
   * @throws consult_session_ended, consult_message_in_progress, state_conflict
   */
  async beginTurn(
    session: SessionRow,
    { text, idempotency_key }: Asked
  ): Promise<Begun<MessageView>> {
    const message_id = generateEntityId(undefined, "cmsg")
    const key = await this.keyOf(session)
    const begun = await this.transaction((sql) =>
      beginTurn(sql, {
        session_id: session.id,
        message_id,
        sealed_body: sealBody(key, message_id, plainBody(text)),
        text_digest: key.digest(text),
        idempotency_hash: sha256Hex(idempotency_key ?? message_id),
        leaseSeconds: this.options.turnSeconds,
      })
    )
    return "turn" in begun ? { ...begun, message: openMessage(key, begun.message) } : begun
  }

  /** @returns undefined when the lease was lost, or the session was erased: nothing was written */
  async finishTurn(
    session: SessionRow,
    turn: Turn,
    reply: Reply
  ): Promise<MessageView | undefined> {
    const reply_id = generateEntityId(undefined, "cmsg")
    const key = await this.keyOf(session)
    const sealed_body = sealBody(key, reply_id, reply.body)
    const written = await this.transaction((sql) =>
      finishTurn(sql, turn, { reply_id, sealed_body, reply })
    )
    return written && openMessage(key, written)
  }

  async releaseTurn(turn: Turn): Promise<void> {
    await this.transaction((sql) => releaseTurn(sql, turn))
  }

  /** What the customer wrote before this message, oldest first. */
  async earlierTexts(session: SessionRow, { ordinal }: Turn): Promise<string[]> {
    const rows = await this.reading((sql) =>
      earlierOfCustomer(sql, session.id, ordinal, EARLIER_MESSAGES)
    )
    if (rows.length === 0) {
      return []
    }
    const key = await this.keyOf(session)
    return rows.map((row) => openBody(key, row).text)
  }

  /** The newest emergency that this consult told of; null: none. */
  async latestRedFlag(session: SessionRow): Promise<Raised | null> {
    return this.reading((sql) => latestRedFlag(sql, session.id))
  }

  async messages(
    session: SessionRow,
    page: MessagePage
  ): Promise<{ messages: MessageView[]; next_cursor: string | null }> {
    const { rows, next_cursor } = await this.reading((sql) => messagesOf(sql, session.id, page))
    const key = await this.keyOf(session)
    return { messages: rows.map((row) => openMessage(key, row)), next_cursor }
  }

  /** @throws not_found */
  async message(session: SessionRow, id: string): Promise<MessageView> {
    const row = await this.reading((sql) => messageOf(sql, session.id, id))
    return openMessage(await this.keyOf(session), row)
  }

  async replyTo(session: SessionRow, messageId: string): Promise<MessageView | undefined> {
    const row = await this.reading((sql) => replyTo(sql, messageId))
    return row && openMessage(await this.keyOf(session), row)
  }

  /** @throws not_found, invalid_request for a message that is no reply */
  async giveFeedback(sessionId: string, messageId: string, feedback: Feedback): Promise<void> {
    await this.transaction(async (sql) => {
      await sql(`SELECT 1 FROM consult_session WHERE id = ? FOR KEY SHARE`, [sessionId])
      await rateReply(sql, sessionId, messageId, feedback)
      if (feedback === "not_helpful") {
        await openFeedbackReview(sql, sessionId, messageId)
      }
    })
  }

  /** Puts the consult before a pharmacist, or names doctors, and says so in it. */
  async handOver(
    session: SessionRow,
    reply: Reply
  ): Promise<{ message: MessageView; act_id: string }> {
    const id = generateEntityId(undefined, "cmsg")
    const key = await this.keyOf(session)
    return this.transaction(async (sql) => {
      const sealed_body = sealBody(key, id, reply.body)
      const row = await appendMessage(sql, session.id, {
        id,
        role: "assistant",
        sealed_body,
        reply,
      })
      if (reply.code === "pharmacist") {
        await openHandover(sql, session.id, id)
      }
      const detail = { to: reply.code ?? "" }
      const act_id = await this.actOf(sql, session, "consult.handed_over", detail)
      return { message: openMessage(key, row), act_id }
    })
  }

  async reviews(filter: ReviewFilter) {
    return this.reading((sql) => listReviews(sql, filter))
  }

  /** With the note for colleagues. Audit the read before you send it. @throws not_found */
  async review(
    id: string
  ): Promise<{ review: ReviewRow; note: string | null; session: SessionRow }> {
    const { sealed_note, session, ...review } = await this.reading(async (sql) => {
      const found = await reviewOf(sql, id)
      return { ...found, session: await anySession(sql, found.session_id) }
    })
    const note = sealed_note
      ? (await this.keyOf(session)).openText(sealed_note, sealedPlace.note(id))
      : null
    return { review, note, session }
  }

  /**
   * A pharmacist's verdict, and what they write to the customer.
   *
   * @returns the act to record has the review's id
   * @throws not_found, already_reviewed
   */
  async submitReview(
    id: string,
    { user_id, pharmacist_id, verdict, note, answer }: Verdict
  ): Promise<ReviewRow> {
    const { session } = await this.review(id)
    const key = await this.keyOf(session)
    const messageId = generateEntityId(undefined, "cmsg")
    return this.transaction(async (sql) => {
      // The session first, as everywhere: its lock is the one that an erasure takes.
      if (answer) {
        const sealed_body = sealBody(key, messageId, plainBody(answer))
        await appendMessage(sql, session.id, { id: messageId, role: "pharmacist", sealed_body })
      }
      const sealed_note = note ? key.sealText(note, sealedPlace.note(id)) : null
      const review = await finishReview(sql, id, { user_id, verdict, sealed_note })
      await insertAct(sql, {
        act_id: id,
        actor_type: "user",
        actor_id: user_id,
        action: "consult.reviewed",
        resource_type: "consult_session",
        resource_id: session.id,
        detail: { review_id: id, pharmacist_id, verdict, answered: answer !== undefined },
      })
      return review
    })
  }

  async redFlags(page: RedFlagPage) {
    return this.reading((sql) => listRedFlags(sql, page))
  }

  async redFlagCounts(filter: RedFlagFilter): Promise<RuleCount[]> {
    return this.reading((sql) => countRedFlags(sql, filter))
  }

  /** @returns the act to record has the mark's id @throws not_found */
  async markRedFlag({
    pharmacist_id,
    ...mark
  }: Parameters<typeof markRedFlag>[1] & { pharmacist_id: string }): Promise<FlagMarkRow> {
    return this.transaction(async (sql) => {
      const { marked, isNew } = await markRedFlag(sql, mark)
      if (isNew) {
        await insertAct(sql, {
          act_id: marked.id,
          actor_type: "user",
          actor_id: mark.marked_by,
          action: "consult.red_flag_marked",
          resource_type: "consult_red_flag",
          resource_id: mark.red_flag_id,
          detail: { mark: mark.mark, pharmacist_id },
        })
      }
      return marked
    })
  }

  /** Acts that the log may not have yet, the oldest first. */
  async actsToRecord(atMost: number): Promise<string[]> {
    return this.reading((sql) => actsToRecord(sql, atMost))
  }

  /** @returns undefined when the log has it */
  async actToRecord(id: string): Promise<ActToRecord | undefined> {
    return this.reading((sql) => actToRecord(sql, id))
  }

  /** The log has it. */
  async forgetAct(id: string): Promise<void> {
    await this.transaction((sql) => forgetAct(sql, id))
  }

  /**
   * Flags with the message that raised them; null where its customer has not agreed to that, has
   * withdrawn it, or the consult was erased. Audit the read of `consults` before you send what comes of it.
   */
  async flagsWithWords(page: RedFlagPage): Promise<FlagsWithWords> {
    return this.transaction(async (sql) => {
      const { red_flags, words, next_cursor } = await sealedFlags(sql, page)
      const texts = new Map<string, string>()
      for (const { message_id, sealed_body, session } of words) {
        const key = await this.keyOf(session)
        texts.set(message_id, openBody(key, { id: message_id, sealed_body }).text)
      }
      return {
        red_flags: red_flags.map((flag) => ({
          ...flag,
          text: texts.get(flag.message_id ?? "") ?? null,
        })),
        consults: [...new Set(words.map(({ session }) => session.id))],
        next_cursor,
      }
    })
  }

  /** Which answers stand on a document: the end of its trace. */
  async answersCiting(collection: string, documentId: string, atMost: number) {
    return this.reading((sql) => answersCiting(sql, collection, documentId, atMost))
  }

  /** The rules that were accepted last; none before the CMS was ever read. */
  async safetyRules(): Promise<SafetyRuleSet> {
    return this.reading(async (sql) => {
      const hash = await ruleSetHashInUse(sql)
      if (this.rules?.version_hash === hash) {
        return this.rules
      }
      const rules = await ruleSetInUse(sql)
      this.rules = rules
      return rules
    })
  }

  async keepSafetyRules(
    version_hash: string,
    rules: SafetyRules,
    evaluation: RuleSetEvaluation
  ): Promise<void> {
    await this.transaction((sql) => keepRuleSet(sql, version_hash, rules, evaluation))
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
    const may = await this.transaction((sql) => reserveRequest(sql, sessionId, reserved, budget))
    if (!may) {
      return undefined
    }
    const answer = await answerer.answer(question, signal)
    await this.transaction((sql) => settleTokens(sql, sessionId, reserved, answer.tokens))
    return answer
  }

  /** Removes a session with all that was said in it; an anonymous one's key goes too. */
  async eraseSession(id: string): Promise<void> {
    await this.forgetKeysOf(await this.transaction((sql) => removeSessions(sql, [id])))
  }

  /** @returns how many sessions the customer had */
  async eraseCustomer(customerId: string): Promise<number> {
    const removed = await this.transaction(async (sql) =>
      removeSessions(sql, await sessionsOfCustomer(sql, customerId))
    )
    return removed.length
  }

  /** Removes sessions whose time of keeping is over. @returns how many; 0 when none is left */
  async purge(atMost: number): Promise<number> {
    const removed = await this.transaction(async (sql) =>
      removeSessions(sql, await sessionsPastRetention(sql, atMost))
    )
    await this.forgetKeysOf(removed)
    return removed.length
  }

  private keyOf(session: SessionOwner): Promise<OwnKey> {
    return this.dependencies.privacy.keyOf(keyOwner(session))
  }

  private async forgetKeysOf(removed: SessionOwner[]): Promise<void> {
    for (const session of removed.filter(({ customer_id }) => customer_id === null)) {
      await this.dependencies.privacy.forget(keyOwner(session))
    }
  }

  /** What the owner of a consult does in it. */
  private async actOf(
    sql: Sql,
    session: SessionRow,
    action: string,
    detail: ActToRecord["detail"] = {}
  ): Promise<string> {
    const act_id = generateEntityId(undefined, "cact")
    const resource = { resource_type: "consult_session", resource_id: session.id }
    await insertAct(sql, { act_id, ...actorOf(session), action, ...resource, detail })
    return act_id
  }

  @InjectTransactionManager()
  protected async transaction<Result>(
    work: (sql: Sql) => Promise<Result>,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Result> {
    return work(sqlOf(context))
  }

  @InjectManager()
  protected async reading<Result>(
    work: (sql: Sql) => Promise<Result>,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Result> {
    return work(sqlOf(context))
  }
}
