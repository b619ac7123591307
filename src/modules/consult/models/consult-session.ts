import { model } from "@medusajs/framework/utils"
import { LOCALES } from "../types"

/** A chat of one person: a customer's, or that of whoever holds the token. */
export const ConsultSession = model
  .define("consult_session", {
    id: model.id({ prefix: "csess" }).primaryKey(),
    customer_id: model.text().nullable(),
    /** SHA-256 of the anonymous caller's token; the token itself is with the caller only. */
    token_hash: model.text().nullable(),
    locale: model.enum([...LOCALES]),
    sealed_pincode: model.text().nullable(),
    consent_purpose: model.text(),
    consent_version: model.text(),
    consented_at: model.dateTime(),
    /** Their words may help to correct the rules: never given unless said, and withdrawn by itself. */
    improve_consent_version: model.text().nullable(),
    improve_consented_at: model.dateTime().nullable(),
    improve_withdrawn_at: model.dateTime().nullable(),
    last_activity_at: model.dateTime(),
    next_ordinal: model.number().default(1),
    /** Spent on the model so far. */
    answerer_requests: model.number().default(0),
    answerer_tokens: model.number().default(0),
  })
  .indexes([
    { on: ["customer_id"] },
    { on: ["token_hash"], unique: true, where: "token_hash IS NOT NULL" },
    { on: ["last_activity_at"] },
  ])
