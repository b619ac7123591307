import { constants, deflateRawSync } from "node:zlib"
import sharp from "sharp"

export const PRINTED_LINES = [
  "Dr. Meera Rao MBBS MD Reg No KMC 45678",
  "Patient: Asha Kumar Date: 20/11/2026",
  "1. Tab. Amoxil 500 mg 1-0-1 x 5 days",
  "2. Cap Omeprazole 20mg OD before food x 10 days",
]

/** A printed prescription as a photo; `mark` makes one image differ from another. */
export function printedImage(mark = ""): Promise<Buffer> {
  const lines = [...PRINTED_LINES, mark]
    .map((line, index) => `<text x="60" y="${90 + index * 64}">${line}</text>`)
    .join("")
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="900">
    <rect width="100%" height="100%" fill="white"/>
    <g font-family="DejaVu Sans" font-size="30">${lines}</g></svg>`
  return sharp(Buffer.from(page)).jpeg({ quality: 90 }).toBuffer()
}

/** A PDF with a text layer. `drawing` is put before the text of every page. */
export function textPdf(pages: string[][], drawing = ""): Buffer {
  const font = 3 + pages.length * 2
  const kids = pages.map((_, index) => `${3 + index * 2} 0 R`).join(" ")
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...pages.flatMap((lines, index) => {
      const text = lines.map((line) => `(${line.replace(/[()\\]/g, "")}) Tj 0 -28 Td`).join(" ")
      const content = `${drawing}BT /F1 14 Tf 50 780 Td ${text} ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + index * 2} 0 R ` +
          `/Resources << /Font << /F1 ${font} 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ]
  return pdfOf(objects)
}

/** A PDF that opens with a password alone: no empty one makes these 32 bytes (ISO 32000-1, 7.6.3). */
export function lockedPdf(): Buffer {
  const digest = "<" + "5a".repeat(32) + ">"
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /O ${digest} /U ${digest} /P -4 >>`
  return Buffer.from(
    textPdf([["locked"]])
      .toString("latin1")
      .replace("/Root 1 0 R", `/Root 1 0 R /Encrypt ${encrypt} /ID [<00> <00>]`),
    "latin1"
  )
}

type ScanPdf = {
  /** Pictures of grey, one a page. */
  pages: number
  side: number
  /** The picture's width and height stand in objects of their own. */
  sidesElsewhere?: boolean
}

/** A PDF of nothing but pictures, as a scanner makes it. */
export function scanPdf({ pages, side, sidesElsewhere = false }: ScanPdf): Buffer {
  const picture = deflatedGrey(side)
  const numbers = Array.from({ length: pages }, (_, index) => 5 + index * 2)
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(" ")}] /Count ${pages} >>`,
    String(side),
    `<< /Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 ` +
      `/Width ${sidesElsewhere ? "3 0 R" : side} /Height ${sidesElsewhere ? "3 0 R" : side} ` +
      `/Filter /FlateDecode /Length ${picture.length} >>\nstream\n${picture.toString("latin1")}\nendstream`,
    ...numbers.flatMap((number) => {
      const content = "595 0 0 842 0 0 cm /Im0 Do"
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R ` +
          `/Resources << /XObject << /Im0 4 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  return pdfOf(objects)
}

/** White rows above black ones. Blocks of deflate that look at none before them are put together. */
function deflatedGrey(side: number): Buffer {
  const block = (shade: number) =>
    deflateRawSync(Buffer.alloc(side, shade), { finishFlush: constants.Z_FULL_FLUSH })
  const rows = (count: number, shade: number) => Array<Buffer>(count).fill(block(shade))
  const half = Math.floor(side / 2)
  const [header, last] = [Buffer.from([0x78, 0x9c]), Buffer.from([0x03, 0x00])]
  return Buffer.concat([header, ...rows(half, 255), ...rows(side - half, 0), last])
}

function pdfOf(objects: string[]): Buffer {
  let body = "%PDF-1.4\n"
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, "0")} 00000 n \n`
  })
  const start = body.length
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`
  body += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return Buffer.from(body, "latin1")
}
