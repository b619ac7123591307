import { crc32 } from "node:zlib"
import sharp from "sharp"
import { post, type HostileRequest, type Scene } from "./request"

const UPLOAD = "/store/prescriptions"

/** Files that are not what they say, too many, too large, and forms that are not forms. */
export async function asUploads(scene: Scene): Promise<HostileRequest[]> {
  const image = await sharp({
    create: { width: 600, height: 400, channels: 3, background: "white" },
  })
    .jpeg()
    .toBuffer()
  const upload = (
    name: string,
    files: HostileRequest["files"],
    more: Partial<HostileRequest> = {}
  ): HostileRequest => ({
    name,
    as: "customer",
    method: "POST",
    path: UPLOAD,
    fields: { cart_id: scene.cartId },
    files,
    ...more,
  })
  const jpeg = (bytes: Buffer, field?: string) => ({
    field,
    name: "a.jpg",
    type: "image/jpeg",
    bytes,
  })
  const document = (bytes: Buffer) => ({ name: "a.pdf", type: "application/pdf", bytes })
  const good = [jpeg(image)]
  const form = (name: string, raw: string, contentType = "multipart/form-data; boundary=x") =>
    post(name, UPLOAD, undefined, { raw, contentType })

  return [
    upload("no file at all", []),
    upload("an empty file", [jpeg(Buffer.alloc(0))]),
    upload("a text file named jpg", [jpeg(Buffer.from("hello"))]),
    upload("a truncated JPEG", [jpeg(image.subarray(0, Math.floor(image.length / 3)))]),
    upload("a script behind a JPEG's first bytes", [
      jpeg(Buffer.concat([image.subarray(0, 4), Buffer.from("<script>alert(1)</script>")])),
    ]),
    upload("an SVG", [
      {
        name: "a.svg",
        type: "image/svg+xml",
        bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      },
    ]),
    upload("a program", [jpeg(Buffer.from("MZ".padEnd(2048, "\u0001")))]),
    upload("a JPEG that calls itself a PDF", [document(image)]),
    upload("a PDF bomb", [document(pdf({ pages: 5000 }))]),
    upload("a PDF of six pages", [document(pdf({ pages: 6 }))]),
    upload("a PDF page as large as a field", [document(pdf({ pages: 1, side: 10_000_000 }))]),
    upload("a PDF page smaller than a grain", [document(pdf({ pages: 1, side: 0.001 }))]),
    upload("half a PDF", [document(pdf({ pages: 2 }).subarray(0, 60))]),
    upload("an image of a billion pixels", [
      { name: "a.png", type: "image/png", bytes: pngClaiming(40_000, 40_000) },
    ]),
    upload("a file of eleven megabytes", [jpeg(Buffer.concat([image, Buffer.alloc(11_000_000)]))]),
    upload("six images", [good, good, good, good, good, good].flat()),
    upload("a good file beside a bad one", [...good, jpeg(Buffer.from("hello"))]),
    upload("a file in a field that does not exist", [jpeg(image, "avatar")]),
    upload("a field with a name of a megabyte", [jpeg(image, "x".repeat(1_000_000))]),
    upload("a text field that does not exist", good, { fields: { status: "active" } }),
    upload("a field named like a prototype", good, {
      fields: { __proto__x: "1", constructor: "1" },
    }),
    upload("a patient's name of a megabyte", good, {
      fields: { cart_id: scene.cartId, patient_name: "x".repeat(1_000_000) },
    }),
    upload("a patient's name with a NUL character", good, {
      fields: { cart_id: scene.cartId, patient_name: "A\u0000B" },
    }),
    upload("a cart that does not exist", good, { fields: { cart_id: "cart_none" } }),
    upload("a cart id that walks the path", good, { fields: { cart_id: "../../etc/passwd" } }),
    upload("an upload to another's cart", good, { fields: { cart_id: scene.othersCartId } }),
    upload("an upload without a login", good, { as: "anonymous" }),
    post("JSON where a form is asked for", UPLOAD, { cart_id: scene.cartId }),
    form("a form without a boundary", "--x\r\n", "multipart/form-data"),
    form(
      "a form that breaks off",
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc'
    ),
    form(
      "a form of the same cart twice",
      `--x\r\ncontent-disposition: form-data; name="cart_id"\r\n\r\n${scene.cartId}\r\n`.repeat(2) +
        "--x--\r\n"
    ),
    form("a form of a thousand fields", `${fieldsNamed(1000)}--x--\r\n`),
    form(
      "a form part with headers without an end",
      `--x\r\ncontent-disposition: form-data; name="cart_id"\r\n${"a: b\r\n".repeat(5000)}\r\n1\r\n--x--\r\n`
    ),
  ]
}

function fieldsNamed(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `--x\r\ncontent-disposition: form-data; name="f${index}"\r\n\r\n1\r\n`
  ).join("")
}

/** A well-formed PDF of blank pages. */
function pdf(options: { pages: number; side?: number }): Buffer {
  const side = options.side ?? 300
  const ids = Array.from({ length: options.pages }, (_, index) => index + 3)
  const objects = [
    "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
    `2 0 obj\n<< /Type /Pages /Count ${ids.length} /Kids [${ids.map((id) => `${id} 0 R`).join(" ")}] >>\nendobj\n`,
    ...ids.map(
      (id) =>
        `${id} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${side} ${side}] >>\nendobj\n`
    ),
  ]
  let body = "%PDF-1.4\n"
  const offsets = objects.map((object) => {
    const offset = body.length
    body += object
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  )
}

/** The head of a PNG that claims a size its data does not have. */
function pngClaiming(width: number, height: number): Buffer {
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const ihdr = Buffer.alloc(25)
  ihdr.writeUInt32BE(13, 0)
  ihdr.write("IHDR", 4)
  ihdr.writeUInt32BE(width, 8)
  ihdr.writeUInt32BE(height, 12)
  ihdr.set([8, 2, 0, 0, 0], 16)
  ihdr.writeUInt32BE(crc32(ihdr.subarray(4, 21)), 21)
  return Buffer.concat([head, ihdr, Buffer.alloc(64)])
}
