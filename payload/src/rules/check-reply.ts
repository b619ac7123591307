import { sql } from "@payloadcms/db-postgres"
import { APIError, type CollectionAfterChangeHook } from "payload"
import { readServerEnv } from "../env"
import { transactionOf } from "../lib/transaction-of"
import type { EmergencyReply } from "../payload-types"
import { isTriedForWriter } from "../scheduling/try-publication"
import { askForCheck, type CheckedText } from "./ask-for-check"

const LANGUAGES: Record<string, string | undefined> = { en: "English", hi: "Hindi" }

/** The shop's reasons, as an editor can act on them. */
const SAID: Record<string, string | undefined> = {
  dose: "it says how much of a medicine to take",
  promotion: "it advertises",
  link: "it has a link",
  instruction: "it tells the assistant what to do",
}

/**
 * What the shop would add to a reply, and what it would not say, is told while somebody is there to
 * mend it. While the shop is away a reply is published all the same: the shop completes what it reads.
 */
export const replyNeedsEssentials: CollectionAfterChangeHook<EmergencyReply> = async ({
  doc,
  req,
}) => {
  const { rulesCheck } = readServerEnv()
  if (!rulesCheck || isTriedForWriter(req) || doc._status !== "published") {
    return
  }
  const transaction = await transactionOf(req)
  const { rows: texts } = await transaction.execute<{ locale: "en" | "hi"; body: string }>(sql`
    SELECT _locale AS locale, body FROM emergency_replies_locales
    WHERE _parent_id = ${doc.id} AND title <> '' AND body <> '' ORDER BY _locale`)
  const checked = texts.length && (await askForCheck({ ...rulesCheck, topic: doc.topic, texts }))
  const faults = checked ? checked.flatMap(faultsOf) : []
  if (faults.length) {
    throw new APIError(faults.join(" "), 400, { code: "reply_lacks_essentials" }, true)
  }
}

const faultsOf = ({ locale, missing, harms, fault }: CheckedText): string[] => {
  const text = `The ${LANGUAGES[locale] ?? locale} text`
  return [
    ...(missing.length ? [`${text} does not say: ${missing.join(" ")}`] : []),
    ...(harms.length ? [`${text} advises what does harm here: ${harms.join(", ")}.`] : []),
    ...(fault ? [`${text} cannot be said: ${SAID[fault] ?? fault}.`] : []),
  ]
}
