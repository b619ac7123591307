import { model } from "@medusajs/framework/utils"

/** One page to read: a row of a leased queue (src/lib/leased-queue.ts). */
export const OcrJob = model
  .define("ocr_job", {
    id: model.id({ prefix: "ocrjob" }).primaryKey(),
    prescription_id: model.text(),
    page_id: model.text().unique(),
    state: model.enum(["queued", "running", "done", "failed"]).default("queued"),
    attempts: model.number().default(0),
    available_at: model.dateTime(),
    lease_token: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
    failure_reason: model.text().nullable(),
  })
  .indexes([{ on: ["state", "available_at"] }, { on: ["prescription_id"] }])
