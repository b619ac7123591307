import { crc32 } from "node:zlib"
import sharp from "sharp"
import { decodeFiles } from "../pages/decode-file"
import { lockedPdf, PRINTED_LINES, printedImage, scanPdf, textPdf } from "./builders"

jest.setTimeout(60_000)

function decode(bytes: Buffer, declaredMime = "") {
  return decodeFiles([{ declaredMime, bytes }])
}

describe("uploaded files", () => {
  it("are redrawn without metadata, upright, and the original stays as it is", async () => {
    const sideways = await sharp(await printedImage())
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Copyright: "a secret" } })
      .toBuffer()

    const [file] = await decode(sideways, "image/jpeg")

    expect(file.original.equals(sideways)).toBe(true)
    const page = await sharp(file.pages[0].jpeg).metadata()
    expect([page.width, page.height]).toEqual([900, 1240])
    expect(page.exif).toBeUndefined()
    expect(file.pages[0].jpeg.includes("a secret")).toBe(false)
  })

  it("give the pages and the text of a PDF", async () => {
    const [file] = await decode(textPdf([PRINTED_LINES, ["the second"]]), "application/pdf")
    expect(file.pages.map((page) => page.text_layer?.split("\n")[0].trim())).toEqual([
      PRINTED_LINES[0],
      "the second",
    ])
    expect((await sharp(file.pages[0].jpeg).stats()).channels[0].min).toBeLessThan(100)
  })

  it("are refused when they are cut, too small, or something else", async () => {
    const image = await printedImage()
    const tiny = await sharp({ create: { width: 9, height: 9, channels: 3, background: "white" } })
      .png()
      .toBuffer()
    await expect(decode(image.subarray(0, image.length / 2))).rejects.toMatchObject({
      code: "file_undecodable",
    })
    await expect(decode(tiny)).rejects.toMatchObject({ code: "file_undecodable" })
    await expect(decode(Buffer.from("%PDF-1.4\nnothing"))).rejects.toMatchObject({
      code: "file_undecodable",
    })
    await expect(decode(Buffer.from("hello"))).rejects.toMatchObject({
      code: "unsupported_media_type",
    })
    await expect(decode(image, "application/pdf")).rejects.toMatchObject({
      code: "unsupported_media_type",
    })
  })

  it.each([
    "<script>alert(1)</script>",
    "<html><body>hello</body></html>",
    "<svg/onload=alert(1)>",
    "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "PK\x05\x06" + "\0".repeat(18),
    "<?php echo 1 ?>",
  ])("are refused when an image carries another format: %j", async (tail) => {
    const image = await printedImage()
    const behind = Buffer.concat([image, Buffer.from(tail, "latin1")])
    const inMetadata = Buffer.concat([image.subarray(0, 2), jpegComment(tail), image.subarray(2)])
    const inText = await sharp(image)
      .png()
      .withExif({ IFD0: { Copyright: tail } })
      .toBuffer()

    await expect(decode(behind)).rejects.toMatchObject({ code: "unsupported_media_type" })
    // The end of an archive is looked for where archives have it.
    for (const inside of [inMetadata, ...(tail.startsWith("<") ? [inText] : [])]) {
      await expect(decode(inside)).rejects.toMatchObject({ code: "unsupported_media_type" })
    }
  })

  it.each(["<svg", "<svg ", "<html>", "<script>", "PK\x05\x06", "%PDF-1.4"])(
    "are taken when a photo's compressed pixels happen to spell %j",
    async (spelt) => {
      const photo = await noisyPhoto()
      const chance = spelledInPixels(photo, spelt)
      const progressive = spelledInPixels(await noisyPhoto({ progressive: true }), spelt)

      expect(chance.includes(spelt, 0, "latin1")).toBe(true)
      expect((await decode(chance))[0]).toMatchObject({ mime: "image/jpeg" })
      expect((await decode(progressive))[0]).toMatchObject({ mime: "image/jpeg" })
      await expect(
        decode(Buffer.concat([chance, Buffer.from("<script>alert(1)</script>")]))
      ).rejects.toMatchObject({ code: "unsupported_media_type" })
    }
  )

  it("are taken by their content when a client calls a photo by another image's name", async () => {
    const image = await printedImage()
    for (const declared of ["image/png", "image/*", "image/x-png", "image/pjpeg", "IMAGE/JPG"]) {
      expect((await decode(image, declared.toLowerCase()))[0]).toMatchObject({ mime: "image/jpeg" })
    }
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
    await expect(decode(svg, "image/png")).rejects.toMatchObject({ code: "unsupported_media_type" })
    await expect(decode(textPdf([["x"]]), "image/png")).rejects.toMatchObject({
      code: "unsupported_media_type",
    })
  })

  it.each([
    ["a line break", "\n"],
    ["line breaks", "\n\n\r\n"],
    ["a mark of byte order", "\ufeff"],
    ["a thousand other bytes", "x".repeat(1000)],
  ])("are taken when a PDF begins behind %s", async (_, before) => {
    const pdf = Buffer.concat([Buffer.from(before), textPdf([["a page"]])])
    const [file] = await decode(pdf, "application/pdf")
    expect(file).toMatchObject({ mime: "application/pdf", pages: [{ text_layer: "a page" }] })
  })

  it("are refused when a PDF begins too late, or behind a web page", async () => {
    const pdf = textPdf([["a page"]])
    for (const before of ["x".repeat(1100), "<html><script>alert(1)</script>"]) {
      await expect(decode(Buffer.concat([Buffer.from(before), pdf]))).rejects.toMatchObject({
        code: "unsupported_media_type",
      })
    }
  })

  it("are refused with words that help", async () => {
    const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1")
    await expect(decode(heic)).rejects.toThrow(
      /^File 1: a HEIC photo cannot be read\. Send it as JPEG/
    )
    await expect(decode(await apng())).rejects.toThrow(
      "File 1: this kind of picture cannot be read. Send a still photo"
    )
    await expect(decode(lockedPdf())).rejects.toMatchObject({
      code: "file_undecodable",
      message:
        "File 1: the PDF is locked with a password. Save it without a password, or send photos of its pages.",
    })
    await expect(decode(await largePhoto())).rejects.toMatchObject({
      code: "file_undecodable",
      message: "File 1: the photo has more than 60 megapixels. Send a smaller one.",
    })
  })

  it("are refused with more than five pages in all", async () => {
    const three = textPdf([["1"], ["2"], ["3"]])
    const file = { declaredMime: "", bytes: three }
    await expect(decodeFiles([file, file])).rejects.toMatchObject({ code: "too_many_pages" })
    await expect(decode(textPdf(Array(6).fill(["x"])))).rejects.toMatchObject({
      code: "too_many_pages",
    })
  })

  it("are refused when a PDF takes too long to draw", async () => {
    const bomb = textPdf([["x"]], "0 0 m 90000 90000 l S ".repeat(400_000))
    await expect(decode(bomb)).rejects.toMatchObject({ code: "file_undecodable" })
  })

  it("are refused when a PDF's picture is huge, and cost this process nothing", async () => {
    const declared = scanPdf({ pages: 1, side: 24_000 })
    const hidden = scanPdf({ pages: 1, side: 24_000, sidesElsewhere: true })
    const before = process.memoryUsage().rss

    const outcomes = await Promise.allSettled(
      [declared, hidden, declared, hidden].map((bytes) => decode(bytes))
    )

    expect(declared.length).toBeLessThan(1_500_000)
    expect(outcomes.map((outcome) => outcome.status)).toEqual(Array(4).fill("rejected"))
    await expect(decode(declared)).rejects.toMatchObject({
      code: "file_undecodable",
      message: expect.stringContaining("too large"),
    })
    await expect(decode(hidden)).rejects.toMatchObject({ code: "file_undecodable" })
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024)

    // An ordinary scan passes, and its picture is on the page.
    const [scan] = await decode(scanPdf({ pages: 2, side: 3000 }))
    expect(scan.pages).toHaveLength(2)
    const { channels } = await sharp(scan.pages[1].jpeg).stats()
    expect(channels[0].mean).toBeGreaterThan(100)
    expect(channels[0].mean).toBeLessThan(155)
  })
})

function jpegComment(text: string): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, 0])
  head.writeUInt16BE(text.length + 2, 2)
  return Buffer.concat([head, Buffer.from(text, "latin1")])
}

function noisyPhoto(options: { progressive?: boolean } = {}): Promise<Buffer> {
  return sharp({
    create: {
      width: 1200,
      height: 900,
      channels: 3,
      background: "white",
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  })
    .jpeg({ quality: 95, ...options })
    .toBuffer()
}

/** Written over the compressed bytes in the middle: they decode to other noise. */
function spelledInPixels(photo: Buffer, text: string): Buffer {
  const changed = Buffer.from(photo)
  let at = Math.floor(photo.length / 2)
  // Not over a marker.
  while (changed.subarray(at - 1, at + text.length + 1).includes(0xff)) {
    at += 1
  }
  changed.write(text, at, "latin1")
  return changed
}

/** A PNG with the chunk that announces moving pictures. */
async function apng(): Promise<Buffer> {
  const png = await sharp(await printedImage())
    .png()
    .toBuffer()
  const chunk = Buffer.alloc(20)
  chunk.writeUInt32BE(8, 0)
  chunk.write("acTL", 4, "latin1")
  chunk.writeUInt32BE(1, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 16)), 16)
  const behindHeader = 8 + 25
  return Buffer.concat([png.subarray(0, behindHeader), chunk, png.subarray(behindHeader)])
}

function largePhoto(): Promise<Buffer> {
  return sharp({ create: { width: 9000, height: 7000, channels: 3, background: "white" } })
    .jpeg()
    .toBuffer()
}
