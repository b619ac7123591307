export type PdfTask = {
  bytes: Uint8Array
  maxPages: number
  dotsPerInch: number
  /** Of one page; larger ones are drawn coarser. */
  maxPixels: number
  /** Of one picture in the document, as it declares them. */
  maxPicturePixels: number
  /** Of the document and everything that is drawn from it. */
  maxMemoryBytes: number
}

export type PdfPage = { grey: Uint8Array; width: number; height: number; text: string }

export type PdfReply =
  | { outcome: "pages"; pages: PdfPage[] }
  | { outcome: "too_many_pages" }
  | { outcome: "picture_too_large" }
  | { outcome: "locked" }
  | { outcome: "undecodable" }
