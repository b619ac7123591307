import { generateEntityId } from "@medusajs/framework/utils"
import { customerRefusal, refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { REASON_CODES, type ReasonCode } from "../../rules/reason-codes"
import { notFound } from "./claims"
import type { PrescriptionDependencies } from "./dependencies"
import { sealedPlace } from "./sealed-places"
import { insertSignedAct, type ActToCarryOut } from "./signed-acts"
import type { PrescriptionStatus, QueryAuthor } from "./types"

export type AnswerInput = {
  prescription_id: string
  query_id: string
  answered_by: QueryAuthor
  /** The customer who answers, or the pharmacist who writes down what the prescriber said. */
  author_id: string
  text: string
}

export type QueryDTO = {
  id: string
  reason_code: ReasonCode
  /** The code as a sentence. */
  reason: string
  text: string
  asked_at: Date
  answer: { answered_by: QueryAuthor; text: string; answered_at: Date } | null
}

type QueryRow = {
  id: string
  prescription_id: string
  customer_id: string
  reason_code: ReasonCode
  sealed_text: string
  asked_at: Date
  answer_id: string | null
  answered_by: QueryAuthor
  sealed_answer: string
  answered_at: Date
}

/**
 * Keeps the one answer to a question, also one that comes after the decision. A prescription that
 * waited for it goes back into the queue when no other question is open.
 *
 * @throws not_found, state_conflict when it has its answer
 */
export async function answerQuery(
  sql: Sql,
  { privacy }: Pick<PrescriptionDependencies, "privacy">,
  input: AnswerInput
): Promise<{ status: PrescriptionStatus; act: ActToCarryOut }> {
  const [prescription] = await sql<{ id: string; customer_id: string; status: PrescriptionStatus }>(
    `SELECT p.id, p.customer_id, p.status FROM prescription p
     JOIN rx_query q ON q.prescription_id = p.id AND q.id = ?
     WHERE p.id = ? AND p.deleted_at IS NULL FOR UPDATE OF p`,
    [input.query_id, input.prescription_id]
  )
  const own = input.answered_by !== "customer" || prescription?.customer_id === input.author_id
  if (!prescription || !own) {
    throw notFound()
  }
  const id = generateEntityId(undefined, "rxans")
  const sealed = await privacy.sealText(
    prescription.customer_id,
    input.text,
    sealedPlace.answer(id)
  )
  const inserted = await sql(
    `INSERT INTO rx_query_answer (id, query_id, answered_by, author_id, sealed_text, answered_at)
     VALUES (?, ?, ?, ?, ?, clock_timestamp()) ON CONFLICT DO NOTHING RETURNING id`,
    [id, input.query_id, input.answered_by, input.author_id, sealed]
  )
  if (inserted.length === 0) {
    throw customerRefusal("state_conflict", "answered")
  }
  const act = await insertSignedAct(sql, {
    id,
    kind: "query_answer",
    prescription_id: prescription.id,
  })
  if (prescription.status !== "on_hold" || (await answersOf(sql, prescription.id)).open > 0) {
    return { status: prescription.status, act }
  }
  await sql(
    `UPDATE prescription SET status = 'in_review', status_reason = NULL, updated_at = now()
     WHERE id = ?`,
    [prescription.id]
  )
  return { status: "in_review", act }
}

type AnswerDTO = {
  id: string
  query_id: string
  prescription_id: string
  answered_by: QueryAuthor
  author_id: string
}

/** An answer as the log names it: ids alone. */
export async function answerOf(sql: Sql, id: string): Promise<AnswerDTO> {
  const [answer] = await sql<AnswerDTO>(
    `SELECT a.id, a.query_id, q.prescription_id, a.answered_by, a.author_id
     FROM rx_query_answer a JOIN rx_query q ON q.id = a.query_id WHERE a.id = ?`,
    [id]
  )
  if (!answer) {
    throw notFound()
  }
  return answer
}

/**
 * A signature stands for what the pharmacist has read. Asked under the prescription's lock, which
 * every answer takes, so that none slips in between.
 *
 * @throws state_conflict
 */
export async function assertAnswersRead(
  sql: Sql,
  prescriptionId: string,
  { answers_seen, approves }: { answers_seen: number; approves: boolean }
): Promise<void> {
  const { given, open } = await answersOf(sql, prescriptionId)
  if (given !== answers_seen) {
    throw refusal(
      "state_conflict",
      "An answer came in since you opened this prescription. Read it, then sign."
    )
  }
  if (approves && open > 0) {
    throw refusal(
      "state_conflict",
      "A question is still open. Wait for its answer, write down what you were told by telephone, or reject the prescription."
    )
  }
}

async function answersOf(
  sql: Sql,
  prescriptionId: string
): Promise<{ given: number; open: number }> {
  const [answers] = await sql<{ given: number; open: number }>(
    `SELECT count(a.id)::int AS given, (count(*) - count(a.id))::int AS open
     FROM rx_query q LEFT JOIN rx_query_answer a ON a.query_id = q.id
     WHERE q.prescription_id = ?`,
    [prescriptionId]
  )
  return answers
}

/** Questions and answers of prescriptions, opened; the oldest question first. */
export async function queriesOf(
  sql: Sql,
  { privacy }: Pick<PrescriptionDependencies, "privacy">,
  prescriptionIds: string[]
): Promise<Map<string, QueryDTO[]>> {
  const rows = await sql<QueryRow>(
    `SELECT q.id, q.prescription_id, p.customer_id, q.reason_code, q.sealed_text, q.asked_at,
            a.id AS answer_id, a.answered_by, a.sealed_text AS sealed_answer, a.answered_at
     FROM rx_query q JOIN prescription p ON p.id = q.prescription_id
     LEFT JOIN rx_query_answer a ON a.query_id = q.id
     WHERE q.prescription_id = ANY(ARRAY[?]::text[]) ORDER BY q.asked_at, q.id`,
    [prescriptionIds]
  )
  const queries = new Map<string, QueryDTO[]>()
  for (const row of rows) {
    const open = (sealed: string, place: string) => privacy.openText(row.customer_id, sealed, place)
    const query: QueryDTO = {
      id: row.id,
      reason_code: row.reason_code,
      reason: REASON_CODES[row.reason_code].sentence,
      text: await open(row.sealed_text, sealedPlace.question(row.id)),
      asked_at: row.asked_at,
      answer: row.answer_id
        ? {
            answered_by: row.answered_by,
            text: await open(row.sealed_answer, sealedPlace.answer(row.answer_id)),
            answered_at: row.answered_at,
          }
        : null,
    }
    queries.set(row.prescription_id, [...(queries.get(row.prescription_id) ?? []), query])
  }
  return queries
}
