import { readdir, rm } from "node:fs/promises"
import sharp from "sharp"
import { afterAll, beforeAll, expect, test } from "vitest"
import { ACTORS, makeActors, type Actor, type Actors } from "./actors"
import { startCms, type Cms } from "./cms"

let cms: Cms
let actors: Actors

beforeAll(async () => {
  cms = await startCms()
  actors = await makeActors(cms)
})

afterAll(() => rm(cms.settings.CMS_MEDIA, { recursive: true, force: true }))

const picture = () =>
  sharp({ create: { width: 2000, height: 1000, channels: 3, background: "red" } })

const upload = (
  file: Buffer,
  { name = "photo.jpg", type = "image/jpeg", actor = "editor" as Actor }
) => {
  const form = new FormData()
  form.set("_payload", JSON.stringify({ alt: "A doctor" }))
  form.set("file", new File([new Uint8Array(file)], name, { type }))
  return cms.send("/api/media", { method: "POST", headers: actors[actor].headers, body: form })
}

const files = () => readdir(cms.settings.CMS_MEDIA).catch(() => [])

test("a photo is written anew as WebP, smaller, without what the camera knew, under a new name", async () => {
  const original = await picture()
    .withExif({ IFD0: { Copyright: "whose camera it was" }, IFD3: { GPSLatitude: "19/1 0/1 0/1" } })
    .jpeg()
    .toBuffer()

  const answer = await upload(original, { name: "Dr. Somebody at home.jpg" })

  const { doc } = Object(await answer.json())
  expect(doc).toMatchObject({ mimeType: "image/webp", width: 1200, height: 600 })
  expect(doc.filename).toMatch(/^[0-9a-f-]{36}\.webp$/)
  const served = await cms.send(`/api/media/file/${doc.filename}`)
  const bytes = Buffer.from(await served.arrayBuffer())
  expect([served.status, served.headers.get("content-type")]).toEqual([200, "image/webp"])
  expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  expect(bytes.includes("whose camera it was")).toBe(false)
})

test.each([
  ["a drawing with a script", Buffer.from("<svg onload='alert(1)'/>"), "a.svg", "image/svg+xml"],
  ["a page that calls itself a picture", Buffer.from("<html></html>"), "a.jpg", "image/jpeg"],
  ["half a picture", Buffer.from("ffd8ffe000104a46", "hex"), "a.jpg", "image/jpeg"],
  ["more than 5 MB", Buffer.alloc(5 * 1024 * 1024 + 1), "a.jpg", "image/jpeg"],
])("%s is refused and leaves no file", async (_what, file, name, type) => {
  const before = await files()

  const { status } = await upload(file, { name, type })

  expect(status).toBeGreaterThanOrEqual(400)
  expect(await files()).toEqual(before)
})

test.each(ACTORS)("%s: writers upload, service and staff list", async (actor) => {
  const before = await files()
  const { status } = await upload(await picture().png().toBuffer(), { actor, type: "image/png" })
  const list = await cms.rest({ path: "/api/media", headers: actors[actor].headers })

  expect(status === 201).toBe(["editor", "admin"].includes(actor))
  expect((await files()).length > before.length).toBe(["editor", "admin"].includes(actor))
  expect(list.status).toBe(actor === "anonymous" ? 403 : 200)
})
