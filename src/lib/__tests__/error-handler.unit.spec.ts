import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { answerTo, nameRefusal } from "../error-handler"
import { Busy, refusal } from "../errors"

const { Types } = MedusaError

const medusa = (type: string, message: string, code?: string) =>
  new MedusaError(type, message, code)
const database = (code: string) =>
  Object.assign(new Error("insert into customer values ('asha@pulsekart.test')"), { code })
const typeErrorAt = (place: string) =>
  Object.assign(new TypeError("m"), { stack: `TypeError: m\n    at transform (${place}:58:40)` })
const CORES_SCHEMA = "/x/node_modules/@medusajs/medusa/src/api/admin/stock-locations/validators.ts"
const zodError = z.strictObject({ lines: z.array(z.object({ quantity: z.int() })) }).safeParse({
  lines: [{ quantity: 0.5 }],
}).error

describe("an error's answer", () => {
  it.each([
    ["our refusal", refusal("rx_required", "m"), 400, "not_allowed", "rx_required"],
    ["our conflict", refusal("claim_held", "m"), 409, "conflict", "claim_held"],
    ["our limit", refusal("rate_limited", "m"), 429, "not_allowed", "rate_limited"],
    ["our CMS away", refusal("cms_unavailable", "m"), 503, "not_allowed", "cms_unavailable"],
    ["our slow upload", refusal("upload_too_slow", "m"), 408, "invalid_data", "upload_too_slow"],
    ["our full house", refusal("upload_busy", "m"), 503, "not_allowed", "upload_busy"],
    [
      "our Redis away",
      refusal("temporarily_unavailable", "m"),
      503,
      "not_allowed",
      "temporarily_unavailable",
    ],
    [
      "core's completed cart",
      medusa(Types.INVALID_DATA, "Cart cart_1 is already completed."),
      409,
      "conflict",
      "cart_completed",
    ],
    ["our body limit", refusal("body_too_large", "m"), 413, "invalid_data", "body_too_large"],
    ["a closed route", refusal("route_closed", "m"), 403, "forbidden", "route_closed"],
    ["core's not found", medusa(Types.NOT_FOUND, "m"), 404, "not_found", "not_found"],
    ["core's duplicate", medusa(Types.DUPLICATE_ERROR, "m"), 422, "duplicate_error", "duplicate"],
    ["core's conflict", medusa(Types.CONFLICT, "m"), 409, "conflict", "state_conflict"],
    ["our lock, taken", new Busy(), 409, "conflict", "state_conflict"],
    [
      "core's lock, taken",
      { message: 'Failed to acquire lock for key "cart_1"' },
      409,
      "conflict",
      "state_conflict",
    ],
    [
      "core's lock, waited for",
      new Error("Timed-out acquiring lock."),
      409,
      "conflict",
      "state_conflict",
    ],
    ["core's 401", medusa(Types.UNAUTHORIZED, "m"), 401, "unauthorized", "unauthorized"],
    ["a schema's refusal", zodError, 400, "invalid_data", "invalid_request"],
    ["core's schema's slip", typeErrorAt(CORES_SCHEMA), 400, "invalid_data", "invalid_request"],
    ["any other slip", typeErrorAt("/x/route.ts"), 500, "unexpected_state", "internal_error"],
    ["PostgreSQL: text", database("22P02"), 400, "invalid_data", "invalid_request"],
    ["PostgreSQL: NUL", database("22021"), 400, "invalid_data", "invalid_request"],
    ["PostgreSQL: unique", database("23505"), 422, "duplicate_error", "duplicate"],
    ["PostgreSQL: deadlock", database("40P01"), 409, "conflict", "state_conflict"],
    ["PostgreSQL: down", database("57P01"), 500, "unexpected_state", "internal_error"],
    [
      "broken JSON",
      Object.assign(new SyntaxError("Unexpected token asha@"), {
        status: 400,
        type: "entity.parse.failed",
      }),
      400,
      "invalid_data",
      "invalid_request",
    ],
    [
      "a large body",
      Object.assign(new Error("too large"), { status: 413, type: "entity.too.large" }),
      413,
      "invalid_data",
      "body_too_large",
    ],
    [
      "a path that cannot be decoded",
      Object.assign(new URIError("x"), { status: 400 }),
      400,
      "invalid_data",
      "invalid_request",
    ],
    [
      "core's failure over an unknown provider",
      new Error("\nUnable to retrieve the fulfillment provider with id: nobody\nPlease"),
      404,
      "not_found",
      "not_found",
    ],
    ["a bug", new Error("secret"), 500, "unexpected_state", "internal_error"],
    [
      "core's bug",
      medusa(Types.UNEXPECTED_STATE, "secret"),
      500,
      "unexpected_state",
      "internal_error",
    ],
    ["a thrown string", "secret", 500, "unexpected_state", "internal_error"],
    ["nothing", undefined, 500, "unexpected_state", "internal_error"],
  ])("%s", (_name, error, status, type, code) => {
    const answer = answerTo(error)

    expect(answer).toMatchObject({ status, body: { type, code } })
    expect(answer.body.message).not.toBe("")
    expect(JSON.stringify(answer)).not.toMatch(/secret|asha|insert into/)
  })

  it("names the field of a schema's refusal", () => {
    expect(answerTo(zodError).body.message).toContain("lines.0.quantity")
  })

  it("keeps values out of core's message about a duplicate", () => {
    const core = medusa(
      Types.INVALID_DATA,
      "Customer with email: asha@pulsekart.test, already exists."
    )

    expect(answerTo(core).body).toMatchObject({ code: "duplicate" })
    expect(answerTo(core).body.message).not.toContain("asha")
    // A second press of "Save" meets it too
    expect(answerTo(core).body.message).toContain("look at it before you make it again")
  })
})

describe("a refusal that echoes what was sent", () => {
  it.each(["x", "1", "a.", " with "])("is answered at once, and in short: %j", (part) => {
    const echoed = medusa(Types.INVALID_DATA, `Currency code ${part.repeat(200_000)} is unknown`)
    const started = performance.now()

    const { status, body } = answerTo(echoed)

    expect(performance.now() - started).toBeLessThan(200)
    expect(status).toBe(400)
    expect(body.message).toMatch(/^Currency code /)
    expect(body.message.length).toBeLessThanOrEqual(500)
  })
})

describe("an answer that core wrote itself", () => {
  it("gets type and code", () => {
    expect(nameRefusal(401, { message: "Unauthorized" })).toEqual({
      type: "unauthorized",
      code: "unauthorized",
      message: "Unauthorized",
    })
  })

  it("stays as it is when it is a success or has a code", () => {
    const success = { order: { id: "order_1" } }
    const named = { type: "not_allowed", code: "rx_required", message: "m" }

    expect(nameRefusal(200, success)).toBe(success)
    expect(nameRefusal(400, named)).toBe(named)
  })

  it("does not show the message of a failure", () => {
    expect(nameRefusal(500, { message: "secret" })).toMatchObject({ code: "internal_error" })
    expect(JSON.stringify(nameRefusal(500, { message: "secret" }))).not.toContain("secret")
  })
})
