import { randomBytes } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import { sha256Hex } from "../../lib/crypto"
import { insertOwnAct } from "./acts"
import { CONSENT_PURPOSE, CONSENT_VERSION, IMPROVE_CONSENT_VERSION } from "./consent"
import type { ConsultStore } from "./consult-store"
import {
  appendMessage,
  earlierOfCustomer,
  messageOf,
  messagesOf,
  rateReply,
  replyTo,
  type MessagePage,
} from "./messages"
import { latestRedFlag } from "./red-flags"
import { plainBody } from "./replies/compose"
import { openReview } from "./reviews"
import { openBody, openMessage, sealBody } from "./sealed-bodies"
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
import type { Feedback, Locale, MessageView, Raised, Reply } from "./types"

type OpenSession = {
  customer_id?: string
  locale: Locale
  pincode?: string
  /** That consent was given as well. */
  may_improve?: boolean
}
type Opened = { session: SessionRow; token?: string }

export type Asked = { text: string; idempotency_key?: string }

/** How far back triage reads. */
const EARLIER_MESSAGES = 8

/** Sessions, and what is said in them: sealed with the key of whoever owns them. */
export class Conversations {
  constructor(
    private readonly store: ConsultStore,
    private readonly turnSeconds: number
  ) {}

  /** Whoever opens a session has consented: the caller sees to it. The token is told once, here. */
  async openSession({ customer_id, locale, pincode, may_improve }: OpenSession): Promise<Opened> {
    const id = generateEntityId(undefined, "csess")
    const token = customer_id ? undefined : randomBytes(32).toString("base64url")
    const key = pincode && (await this.store.keyOf({ id, customer_id: customer_id ?? null }))
    const session = await this.store.transaction((sql) =>
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
    return this.store.transaction(async (sql) => {
      const withdrawn = await withdrawImproving(sql, session.id)
      return withdrawn
        ? insertOwnAct(sql, session, { action: "consult.improving_withdrawn" })
        : undefined
    })
  }

  /** @throws consult_session_not_found, for somebody else's as well */
  async sessionOf(id: string, caller: SessionCaller): Promise<SessionRow> {
    return this.store.reading((sql) => ownSession(sql, id, caller))
  }

  /** For staff: audit the read before you send what comes of it. */
  async sessionForStaff(id: string): Promise<SessionRow> {
    return this.store.reading((sql) => anySession(sql, id))
  }

  async pincodeOf(session: SessionRow): Promise<string | null> {
    const { id, sealed_pincode } = session
    return sealed_pincode
      ? (await this.store.keyOf(session)).openText(sealed_pincode, sealedPlace.pincode(id))
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
    const key = await this.store.keyOf(session)
    const begun = await this.store.transaction((sql) =>
      beginTurn(sql, {
        session_id: session.id,
        message_id,
        sealed_body: sealBody(key, message_id, plainBody(text)),
        text_digest: key.digest(text),
        idempotency_hash: sha256Hex(idempotency_key ?? message_id),
        leaseSeconds: this.turnSeconds,
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
    const key = await this.store.keyOf(session)
    const sealed_body = sealBody(key, reply_id, reply.body)
    const written = await this.store.transaction((sql) =>
      finishTurn(sql, turn, { reply_id, sealed_body, reply })
    )
    return written && openMessage(key, written)
  }

  async releaseTurn(turn: Turn): Promise<void> {
    await this.store.transaction((sql) => releaseTurn(sql, turn))
  }

  /** What the customer wrote before this message, oldest first. */
  async earlierTexts(session: SessionRow, { ordinal }: Turn): Promise<string[]> {
    const rows = await this.store.reading((sql) =>
      earlierOfCustomer(sql, session.id, ordinal, EARLIER_MESSAGES)
    )
    if (rows.length === 0) {
      return []
    }
    const key = await this.store.keyOf(session)
    return rows.map((row) => openBody(key, row).text)
  }

  /** The newest emergency that this consult told of; null: none. */
  async latestRedFlag(session: SessionRow): Promise<Raised | null> {
    return this.store.reading((sql) => latestRedFlag(sql, session.id))
  }

  async messages(
    session: SessionRow,
    page: MessagePage
  ): Promise<{ messages: MessageView[]; next_cursor: string | null }> {
    const { rows, next_cursor } = await this.store.reading((sql) =>
      messagesOf(sql, session.id, page)
    )
    const key = await this.store.keyOf(session)
    return { messages: rows.map((row) => openMessage(key, row)), next_cursor }
  }

  /** @throws not_found */
  async message(session: SessionRow, id: string): Promise<MessageView> {
    const row = await this.store.reading((sql) => messageOf(sql, session.id, id))
    return openMessage(await this.store.keyOf(session), row)
  }

  async replyTo(session: SessionRow, messageId: string): Promise<MessageView | undefined> {
    const row = await this.store.reading((sql) => replyTo(sql, messageId))
    return row && openMessage(await this.store.keyOf(session), row)
  }

  /** @throws not_found, invalid_request for a message that is no reply */
  async giveFeedback(session_id: string, message_id: string, feedback: Feedback): Promise<void> {
    await this.store.transaction(async (sql) => {
      await sql(`SELECT 1 FROM consult_session WHERE id = ? FOR KEY SHARE`, [session_id])
      await rateReply(sql, session_id, message_id, feedback)
      if (feedback === "not_helpful") {
        await openReview(sql, { session_id, message_id, kind: "feedback" })
      }
    })
  }

  /** Puts the consult before a pharmacist, or names doctors, and says so in it. */
  async handOver(
    session: SessionRow,
    reply: Reply
  ): Promise<{ message: MessageView; act_id: string }> {
    const id = generateEntityId(undefined, "cmsg")
    const key = await this.store.keyOf(session)
    return this.store.transaction(async (sql) => {
      const sealed_body = sealBody(key, id, reply.body)
      const row = await appendMessage(sql, session.id, {
        id,
        role: "assistant",
        sealed_body,
        reply,
      })
      if (reply.code === "pharmacist") {
        await openReview(sql, { session_id: session.id, message_id: id, kind: "handover" })
      }
      const act_id = await insertOwnAct(sql, session, {
        action: "consult.handed_over",
        detail: { to: reply.code ?? "" },
      })
      return { message: openMessage(key, row), act_id }
    })
  }

  /** Removes a session with all that was said in it; an anonymous one's key goes too. */
  async eraseSession(id: string): Promise<void> {
    await this.forgetKeysOf(await this.store.transaction((sql) => removeSessions(sql, [id])))
  }

  /** @returns how many sessions the customer had */
  async eraseCustomer(customerId: string): Promise<number> {
    const removed = await this.store.transaction(async (sql) =>
      removeSessions(sql, await sessionsOfCustomer(sql, customerId))
    )
    return removed.length
  }

  /** Removes sessions whose time of keeping is over. @returns how many; 0 when none is left */
  async purge(atMost: number): Promise<number> {
    const removed = await this.store.transaction(async (sql) =>
      removeSessions(sql, await sessionsPastRetention(sql, atMost))
    )
    await this.forgetKeysOf(removed)
    return removed.length
  }

  private async forgetKeysOf(removed: SessionOwner[]): Promise<void> {
    for (const session of removed.filter(({ customer_id }) => customer_id === null)) {
      await this.store.privacy.forget(keyOwner(session))
    }
  }
}
