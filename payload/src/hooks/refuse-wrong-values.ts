import type { AfterErrorHook } from "payload"

/** A value of the wrong form or size, or an operator that its field does not have. */
const OF_THE_VALUE = /^(22...|42883|42804)$/

/**
 * A filter reaches the database as it was written. What the database says of a value is the
 * sender's to mend, and no failure of ours.
 */
export const refuseWrongValues: AfterErrorHook = ({ error }) =>
  OF_THE_VALUE.test(sqlStateOf(error)) || error instanceof SyntaxError
    ? {
        status: 400,
        response: {
          errors: [{ message: "A value of the request has the wrong form." }],
          type: "invalid_data",
          code: "invalid_request",
        },
      }
    : undefined

const sqlStateOf = (error: unknown): string => {
  if (typeof error !== "object" || error === null) {
    return ""
  }
  const state: unknown = Reflect.get(error, "code")
  return typeof state === "string" && /^[0-9A-Z]{5}$/.test(state)
    ? state
    : sqlStateOf(Reflect.get(error, "cause"))
}
