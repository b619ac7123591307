import { setTimeout as pause } from "node:timers/promises"
import { asValue } from "@medusajs/framework/awilix"
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  ModulesSdkUtils,
} from "@medusajs/framework/utils"
import { oneChangeAtATime, type Subject } from "../one-change-at-a-time"

const DATABASE_URL = process.env.TEST_POSTGRES_URL ?? ""

describe("one change at a time", () => {
  const database = ModulesSdkUtils.createPgConnection({ clientUrl: DATABASE_URL })
  const errors: string[] = []
  const container = createMedusaContainer()
  container.register({
    [ContainerRegistrationKeys.CONFIG_MODULE]: asValue({
      projectConfig: { databaseUrl: DATABASE_URL },
    }),
    [ContainerRegistrationKeys.LOGGER]: asValue({ error: (line: string) => errors.push(line) }),
  })

  afterAll(() => database.destroy())

  it("says when the lock dies before its change has ended", async () => {
    const subject: Subject = "order:order_of_a_dead_lock"

    await oneChangeAtATime(container, { of: [subject] }, async () => {
      await database.raw(
        `select pg_terminate_backend(l.pid) from pg_locks l
          where l.locktype = 'advisory'
            and ((l.classid::bigint << 32) | l.objid::bigint) = hashtextextended(?, 0)`,
        [subject]
      )
      await until(() => errors.length > 0)
    })

    expect(errors).toEqual([expect.stringContaining(subject)])
    // and it can be taken again, and ends without a word
    await oneChangeAtATime(container, { of: [subject] }, async () => undefined)
    expect(errors).toHaveLength(1)
  })

  it("keeps places for changes that ask nobody outside", async () => {
    // Given as many payments as find a place, all waiting for Razorpay
    let answer = () => {}
    const answered = new Promise<void>((resolve) => (answer = resolve))
    let waiting = 0
    const payment = (number: number) =>
      oneChangeAtATime(container, { of: [`cart:paid_${number}`], asksRazorpay: true }, () => {
        waiting++
        return answered
      })
    const payments = [1, 2, 3, 4, 5, 6].map(payment)
    await until(() => waiting === payments.length)

    // When one more comes, it hears why; and who only changes a cart goes on meanwhile
    const oneMore = expect(payment(7)).rejects.toMatchObject({ code: "temporarily_unavailable" })
    expect(await oneChangeAtATime(container, { of: ["cart:filled"] }, async () => "done")).toBe(
      "done"
    )
    expect(waiting).toBe(payments.length)

    await oneMore
    answer()
    await Promise.all(payments)
  })
})

/** The test's own time limit ends a wait that is in vain. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await pause(20)
  }
}
