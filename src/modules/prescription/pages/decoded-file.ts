export const MAX_PAGES = 5

export type FileKind = "image/jpeg" | "image/png" | "image/webp" | "application/pdf"

export type DecodedPage = {
  jpeg: Buffer
  width: number
  height: number
  /** The text that a PDF carries for this page. */
  text_layer: string | null
}

/** An upload that proved readable: the bytes as received, and the pages made from them. */
export type DecodedFile = {
  original: Buffer
  mime: FileKind
  sha256: string
  pages: DecodedPage[]
}
