import { generateEntityId } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { insertAct } from "./acts"
import type { ConsultStore } from "./consult-store"
import { markRedFlag, type FlagMarkRow } from "./flag-marks"
import { appendMessage } from "./messages"
import {
  countRedFlags,
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
  reviewOf,
  waitingReviews,
  type ReviewFilter,
  type ReviewRow,
  type WaitingReview,
} from "./reviews"
import { openBody, sealBody } from "./sealed-bodies"
import { sealedFlags, type SealedPage } from "./sealed-flags"
import { sealedPlace } from "./sealed-places"
import { anySession, lockSession, type SessionRow } from "./sessions"
import type { ReviewVerdict } from "./types"

type Verdict = {
  user_id: string
  pharmacist_id: string
  verdict: ReviewVerdict
  note?: string
  answer?: string
  /** Others of the same chat that the verdict closes as well. */
  also?: readonly string[]
}

/** A review as staff open it. */
type OpenedReview = {
  review: ReviewRow
  note: string | null
  session: SessionRow
  /** What waits in the same chat, this one included. */
  waiting: WaitingReview[]
}

export type FlagsWithWords = Pick<SealedPage, "next_cursor"> & {
  red_flags: (RedFlagRow & { text: string | null })[]
  /** Whose words were opened. */
  consults: string[]
}

/** What pharmacists look at: replies that wait for them, and red flags. */
export class ReviewDesk {
  constructor(private readonly store: ConsultStore) {}

  async reviews(filter: ReviewFilter) {
    return this.store.reading((sql) => listReviews(sql, filter))
  }

  /** With the note for colleagues. Audit the read before you send it. @throws not_found */
  async review(id: string): Promise<OpenedReview> {
    const { found, session, waiting } = await this.store.reading(async (sql) => {
      const found = await reviewOf(sql, id)
      const session = await anySession(sql, found.session_id)
      return { found, session, waiting: await waitingReviews(sql, session.id) }
    })
    const { sealed_note, ...review } = found
    const note = sealed_note
      ? (await this.store.keyOf(session)).openText(sealed_note, sealedPlace.note(id))
      : null
    return { review, note, session, waiting }
  }

  /**
   * A pharmacist's verdict, and what they write to the customer. It closes the review, and of `also` what
   * still waits in its chat: a colleague's verdict stands, and what came meanwhile waits.
   *
   * @returns the act to record has the review's id
   * @throws not_found, already_reviewed, answer_required: who asked for a pharmacist gets words
   */
  async submitReview(
    id: string,
    { user_id, pharmacist_id, verdict, note, answer, also = [] }: Verdict
  ): Promise<{ review: ReviewRow; also: ReviewRow[] }> {
    const { session } = await this.review(id)
    const key = await this.store.keyOf(session)
    const messageId = generateEntityId(undefined, "cmsg")
    return this.store.transaction(async (sql) => {
      // The session first, as everywhere: under its lock one verdict at a time is given in a chat.
      await lockSession(sql, session.id)
      const waiting = await waitingReviews(sql, session.id)
      const closing = waiting.filter((one) => one.id === id || also.includes(one.id))
      const isAwaited = verdict === "answered" || closing.some(({ kind }) => kind === "handover")
      if (isAwaited && !answer && closing.some((one) => one.id === id)) {
        throw refusal("answer_required", "answer: write what the customer is to read")
      }
      const finish = (one: string) =>
        finishReview(sql, one, {
          user_id,
          verdict,
          sealed_note: note ? key.sealText(note, sealedPlace.note(one)) : null,
        })
      const review = await finish(id)
      const others: ReviewRow[] = []
      for (const other of closing.filter((one) => one.id !== id)) {
        others.push(await finish(other.id))
      }
      if (answer) {
        const sealed_body = sealBody(key, messageId, plainBody(answer))
        await appendMessage(sql, session.id, { id: messageId, role: "pharmacist", sealed_body })
      }
      await insertAct(sql, {
        act_id: id,
        actor_type: "user",
        actor_id: user_id,
        action: "consult.reviewed",
        resource_type: "consult_session",
        resource_id: session.id,
        detail: {
          ...{ review_id: id, pharmacist_id, verdict, answered: answer !== undefined },
          ...(others.length > 0 && { also: others.map((other) => other.id) }),
        },
      })
      return { review, also: others }
    })
  }

  async redFlags(page: RedFlagPage) {
    return this.store.reading((sql) => listRedFlags(sql, page))
  }

  async redFlagCounts(filter: RedFlagFilter): Promise<RuleCount[]> {
    return this.store.reading((sql) => countRedFlags(sql, filter))
  }

  /** @returns the act to record has the mark's id @throws not_found */
  async markRedFlag({
    pharmacist_id,
    ...mark
  }: Parameters<typeof markRedFlag>[1] & { pharmacist_id: string }): Promise<FlagMarkRow> {
    return this.store.transaction(async (sql) => {
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

  /**
   * Flags with the message that raised them; null where its customer has not agreed to that, has
   * withdrawn it, or the consult was erased. Audit the read of `consults` before you send what comes of it.
   */
  async flagsWithWords(page: RedFlagPage): Promise<FlagsWithWords> {
    return this.store.transaction(async (sql) => {
      const { red_flags, words, next_cursor } = await sealedFlags(sql, page)
      const texts = new Map<string, string>()
      for (const { message_id, sealed_body, session } of words) {
        const key = await this.store.keyOf(session)
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
}
