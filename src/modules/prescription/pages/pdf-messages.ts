export type PdfTask = {
  bytes: Uint8Array
  maxPages: number
  dotsPerInch: number
  /** Of one page; larger ones are drawn coarser. */
  maxPixels: number
}

export type PdfPage = { grey: Uint8Array; width: number; height: number; text: string }

export type PdfReply =
  | { outcome: "pages"; pages: PdfPage[] }
  | { outcome: "too_many_pages" }
  | { outcome: "undecodable" }
