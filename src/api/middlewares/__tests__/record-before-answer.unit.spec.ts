import { once } from "node:events"
import type { AddressInfo } from "node:net"
import type { Server } from "node:http"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import express from "express"
import { recordBeforeAnswer } from "../record-before-answer"

const written: string[] = []
let logIsAway = false
let server: Server

const log = {
  record: async ({ action }: { action: string }) => {
    await new Promise((done) => setTimeout(done, 20))
    if (logIsAway) {
      throw new Error("away")
    }
    written.push(action)
  },
  error: () => undefined,
}

beforeAll(async () => {
  const app = express()
  app.use((req, res, next) => {
    Object.assign(req, { scope: { resolve: () => log } })
    recordBeforeAnswer(req as MedusaRequest, res as MedusaResponse, {
      unrecorded: {
        type: "unexpected_state",
        code: "done_not_recorded",
        message: "Look before you repeat it",
      },
      eventOf: () => ({
        actor_type: "user",
        actor_id: "user_1",
        action: req.path,
        resource_type: "test",
        resource_id: "test",
      }),
    })
    next()
  })
  app.post("/json", (_req, res) => void res.json({ id: "x" }))
  app.post("/send", (_req, res) => void res.send("done"))
  app.post("/status", (_req, res) => void res.sendStatus(200))
  app.post("/end", (_req, res) => void res.end())
  app.post("/stream", (_req, res) => {
    res.write("a part")
    res.end("the rest")
  })
  server = app.listen(0)
  await once(server, "listening")
})

afterAll(() => void server.close())

beforeEach(() => {
  written.length = 0
  logIsAway = false
})

const post = (path: string) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { method: "POST" })

describe("an answer", () => {
  it.each(["/json", "/send", "/status", "/end", "/stream"])(
    "by %s comes after its one row",
    async (path) => {
      const answer = await post(path)
      await answer.text()

      expect(answer.status).toBe(200)
      expect(written).toEqual([path])
    }
  )

  it.each(["/json", "/send", "/status", "/end"])(
    "by %s whose row cannot be written says that it was done",
    async (path) => {
      logIsAway = true

      const answer = await post(path)

      expect(answer.status).toBe(500)
      expect(await answer.json()).toMatchObject({ code: "done_not_recorded" })
    }
  )

  it("that is half sent breaks off when its row cannot be written", async () => {
    logIsAway = true

    await expect(post("/stream").then((answer) => answer.text())).rejects.toThrow("terminated")
  })
})
