import { readdir, rm } from "node:fs/promises"
import sharp from "sharp"
import { afterAll, beforeAll, expect, test } from "vitest"
import { ACTORS, makeActors, type Actor, type Actors } from "./actors"
import { startCms, type Cms } from "./cms"
import { doctorData, VERIFIED } from "./content"

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

const NOT_A_PICTURE = {
  status: 400,
  error: { data: { errors: [{ path: "file", message: "Invalid MIME type: application/xml." }] } },
}

test.each([
  {
    what: "a drawing with a script",
    file: Buffer.from("<svg onload='alert(1)'/>"),
    sent: { name: "a.svg", type: "image/svg+xml" },
    refused: NOT_A_PICTURE,
  },
  {
    what: "a page that calls itself a picture",
    file: Buffer.from("<html></html>"),
    sent: {},
    refused: NOT_A_PICTURE,
  },
  {
    what: "half a picture",
    file: Buffer.from("ffd8ffe000104a46", "hex"),
    sent: {},
    refused: { status: 400, error: { message: "There was a problem while uploading the file." } },
  },
  {
    what: "more than 5 MB",
    file: Buffer.alloc(5 * 1024 * 1024 + 1),
    sent: {},
    refused: { status: 413, error: { message: "File size limit has been reached" } },
  },
])("$what is refused and leaves no file", async ({ file, sent, refused }) => {
  const before = await files()

  const answer = await upload(file, sent)

  expect(answer.status).toBe(refused.status)
  expect(await answer.json()).toMatchObject({ errors: [refused.error] })
  expect(await files()).toEqual(before)
})

test.each(ACTORS)("%s: writers upload, service and staff list", async (actor) => {
  const before = await files()
  const { status } = await upload(await picture().png().toBuffer(), { actor, type: "image/png" })
  const list = await cms.rest({ path: "/api/media", headers: actors[actor].headers })

  const uploads = ["editor", "admin"].includes(actor)
  expect(status).toBe(uploads ? 201 : 403)
  expect(await files()).toHaveLength(before.length + (uploads ? 1 : 0))
  expect(list.status).toBe(actor === "anonymous" ? 403 : 200)
})

const photo = async () => {
  const answer = await upload(await picture().jpeg().toBuffer(), {})
  return Object(await answer.json()).doc as { id: number; filename: string }
}

const replacing = async (alt: string) => {
  const form = new FormData()
  const file = await picture().negate().png().toBuffer()
  form.set("_payload", JSON.stringify({ alt }))
  form.set("file", new File([new Uint8Array(file)], "other.png", { type: "image/png" }))
  return form
}

const change = async (id: number, actor: Actor) =>
  cms.send(`/api/media/${id}`, {
    method: "PATCH",
    headers: actors[actor].headers,
    body: await replacing("Changed"),
  })

const doctorWith = (id: number, status: "draft" | "published") =>
  cms.payload.create({
    collection: "doctors",
    data: { ...doctorData(), ...VERIFIED, photo: id, _status: status },
    depth: 0,
    draft: status === "draft",
  })

const approved = async (doctor: number) => {
  const { docs } = await cms.payload.findVersions({
    collection: "doctors",
    where: { parent: { equals: doctor } },
    limit: 1,
  })
  return cms.rest({
    method: "POST",
    path: "/api/scheduled-publications",
    headers: actors.reviewer.headers,
    body: {
      collection: "doctors",
      document_id: String(doctor),
      version_id: String(docs[0]?.id),
      action: "publish",
      due_at: "2030-01-01T00:00:00Z",
    },
  })
}

test.each([
  ["that a doctor's page shows", "published"],
  ["of a doctor approved for a later hour", "draft"],
] as const)("a photo %s is changed by a reviewer, not by an editor", async (_whose, status) => {
  const { id, filename } = await photo()
  const doctor = await doctorWith(id, status)
  if (status === "draft") {
    expect((await approved(doctor.id)).status).toBe(201)
  }
  const before = await cms.payload.findByID({ collection: "media", id })

  const refused = await change(id, "editor")
  const inBulk = await cms.send(`/api/media?where[id][equals]=${id}`, {
    method: "PATCH",
    headers: actors.editor.headers,
    body: await replacing("Changed"),
  })
  const deleted = await cms.rest({
    method: "DELETE",
    path: `/api/media/${id}`,
    headers: actors.editor.headers,
  })

  expect([refused.status, inBulk.status, deleted.status]).toEqual([403, 403, 403])
  expect(await refused.json()).toMatchObject({
    errors: [{ data: { code: "shown_photo_needs_reviewer" } }],
  })
  expect(await cms.payload.findByID({ collection: "media", id })).toEqual(before)
  expect(await files()).toContain(filename)
  expect((await change(id, "reviewer")).status).toBe(200)
})

test("a photo that nobody sees yet is changed by an editor", async () => {
  const { id } = await photo()
  await doctorWith(id, "draft")

  expect((await change(id, "editor")).status).toBe(200)
  expect((await change(id, "service")).status).toBe(403)
})

test("a photo is not changed by an editor in the moment in which its doctor is published", async () => {
  const { id } = await photo()
  const doctor = await doctorWith(id, "draft")

  const [published, changed] = await Promise.all([
    cms.rest({
      method: "PATCH",
      path: `/api/doctors/${doctor.id}`,
      headers: actors.reviewer.headers,
      body: { _status: "published" },
    }),
    change(id, "editor"),
  ])

  expect(published.status).toBe(200)
  const { errors } = Object(await changed.json())
  expect([undefined, "shown_photo_needs_reviewer"]).toContain(errors?.[0].data.code)
  expect((await change(id, "editor")).status).toBe(403)
})
