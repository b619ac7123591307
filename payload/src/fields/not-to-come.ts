import { date } from "payload/shared"
import type { DateFieldValidation } from "payload"
import { istDay } from "../lib/ist"

/** The day on which somebody looked is never one that is still to come. */
export const notToCome: DateFieldValidation = (value, options) =>
  value && new Date(value).toISOString().slice(0, 10) > istDay()
    ? "This day is still to come. Give the day on which somebody looked."
    : date(value, options)
