import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { createServer, type Socket } from "node:net"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { NOTIFICATION_OUTBOX_MODULE } from ".."
import { newKey } from "../../../lib/crypto"
import { OwnKey } from "../../../lib/own-key"
import type NotificationOutboxModuleService from "../service"
import type { OutgoingMessage } from "../types"

const PORT = 20_000 + (process.pid % 20_000)
const MAX_ATTEMPTS = 2
const LEASE_SECONDS = 1
const key = new OwnKey("cus_1", newKey())

/** A mail server that takes the connection and says nothing. */
const sockets = new Set<Socket>()
const server = createServer((socket) => {
  sockets.add(socket)
  socket.on("error", () => socket.destroy())
  socket.on("close", () => sockets.delete(socket))
})

const resetLink: OutgoingMessage = {
  template: "password_reset",
  about_id: "reset_1",
  customer_id: "cus_1",
  staff_id: null,
  order_id: null,
  prescription_id: null,
  locale: "en",
  wordings: [
    { channel: "email", to: "one@example.test", subject: "S", text: "Open:  now", link_at: 6 },
  ],
  secret_link: "https://shop.example.test/reset?token=secret",
}

moduleIntegrationTestRunner<NotificationOutboxModuleService>({
  moduleName: NOTIFICATION_OUTBOX_MODULE,
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  moduleOptions: {
    mail: {
      url: `smtp://127.0.0.1:${PORT}`,
      from: "care@example.test",
      requireTls: false,
      sends: true,
      maxAttempts: MAX_ATTEMPTS,
      backoffSeconds: 60,
      leaseSeconds: LEASE_SECONDS,
      pollSeconds: 0.05,
    },
  },
  moduleDependencies: ["privacy"],
  injectedDependencies: {
    privacy: {
      sealText: async (_: string, plain: string, place: string) => key.sealText(plain, place),
      openText: async (_: string, sealed: string, place: string) => key.openText(sealed, place),
    },
    logger: { info() {}, warn() {}, error() {}, debug() {} },
  },
  testSuite: ({ service }) => {
    const queued = async () => {
      const [{ id }] = await service.queue(resetLink)
      return id
    }
    const deliveryOf = async (id: string) => (await service.open(id)).deliveries[0]
    beforeAll(() => new Promise<void>((resolve) => server.listen(PORT, "127.0.0.1", resolve)))
    afterAll(() => new Promise<unknown>((resolve) => server.close(resolve)))
    describe("an e-mail", () => {
      // The runner starts the loop; each test says itself when.
      beforeEach(() => service.__hooks.onApplicationPrepareShutdown())

      afterEach(async () => {
        sockets.forEach((socket) => socket.destroy())
        await service.__hooks.onApplicationShutdown()
      })

      it("is being sent as long as the lease is held, and not after it was lost", async () => {
        const id = await queued()
        await service.__hooks.onApplicationStart()
        await until(() => sockets.size === 1)
        await pause(3 * LEASE_SECONDS * 1000)
        expect(sockets.size).toBe(1)

        // When another process has taken it over
        const { id: delivery } = await deliveryOf(id)
        await service.updateOutboxDeliveries({
          id: delivery,
          lease_token: "another",
          lease_until: new Date(Date.now() + 60_000),
        })
        await pause(2 * LEASE_SECONDS * 1000)

        expect(sockets.size).toBe(0)
        await service.__hooks.onApplicationPrepareShutdown()
        expect(await deliveryOf(id)).toMatchObject({ state: "running", attempts: 1 })
        expect((await service.open(id)).secret_link).toBe(resetLink.secret_link)
      })

      it("loses its link when its process went silent in the last attempt", async () => {
        const id = await queued()
        await service.updateOutboxDeliveries({
          id: (await deliveryOf(id)).id,
          state: "running",
          lease_token: "silent",
          lease_until: new Date(0),
          attempts: MAX_ATTEMPTS,
        })
        expect((await service.open(id)).secret_link).toBe(resetLink.secret_link)

        await service.__hooks.onApplicationStart()
        await until(async () => (await deliveryOf(id)).state === "failed")

        expect(await service.open(id)).toMatchObject({
          failure_reason: "lease_expired",
          content_state: "kept",
          text: "Open:  now",
          secret_link: null,
        })
        expect(sockets.size).toBe(0)
      })
    })
  },
})

/** The test's own time limit ends a wait that is in vain. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    await pause(20)
  }
}
