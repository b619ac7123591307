import sharp from "sharp"
import { decodeFiles } from "../pages/decode-file"
import { PRINTED_LINES, printedImage, textPdf } from "./builders"

jest.setTimeout(60_000)

function decode(bytes: Buffer, declaredMime = "") {
  return decodeFiles([{ field: "files", declaredMime, bytes }])
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

  it.each(["<script>alert(1)</script>", "PK\x05\x06" + "\0".repeat(18), "<?php echo 1 ?>"])(
    "are refused when an image carries another format: %j",
    async (tail) => {
      const polyglot = Buffer.concat([await printedImage(), Buffer.from(tail, "latin1")])
      await expect(decode(polyglot)).rejects.toMatchObject({ code: "unsupported_media_type" })
    }
  )

  it("are refused with more than five pages in all", async () => {
    const three = textPdf([["1"], ["2"], ["3"]])
    const file = { field: "files", declaredMime: "", bytes: three }
    await expect(decodeFiles([file, file])).rejects.toMatchObject({ code: "too_many_pages" })
    await expect(decode(textPdf(Array(6).fill(["x"])))).rejects.toMatchObject({
      code: "too_many_pages",
    })
  })

  it("are refused when a PDF takes too long to draw", async () => {
    const bomb = textPdf([["x"]], "0 0 m 90000 90000 l S ".repeat(400_000))
    await expect(decode(bomb)).rejects.toMatchObject({ code: "file_undecodable" })
  })
})
