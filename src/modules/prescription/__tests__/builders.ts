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
