import type { PrescriptionDependencies } from "./dependencies"
import { sealedPlace } from "./sealed-places"

export type PageToRead = {
  id: string
  customer_id: string
  file_key: string
  sealed_text_layer: string | null
}

export type PageText = {
  sealed_text: string
  sealed_draft_lines: string
  text_source: "text_layer" | "ocr"
  ocr_confidence: number | null
  rotation_degrees: number
}

/** Why a page could not be read: a code, because messages may quote the page. */
export class ReadingFailure extends Error {
  constructor(readonly reason: "page_unreadable" | "no_text_found" | "page_missing") {
    super(reason)
  }
}

/** A scan often carries a few stray letters as its text; that is no text layer. */
const TEXT_LAYER_LETTERS = 40
const TEXT_LETTERS = 8

/** @throws ReadingFailure */
export async function readPageText(
  { privacy, file, ocr }: Pick<PrescriptionDependencies, "privacy" | "file" | "ocr">,
  page: PageToRead,
  signal: AbortSignal
): Promise<PageText> {
  const { customer_id } = page
  const layer = page.sealed_text_layer
    ? await privacy.openText(customer_id, page.sealed_text_layer, sealedPlace.textLayer(page.id))
    : ""
  const reading =
    letters(layer) >= TEXT_LAYER_LETTERS
      ? { text: layer, confidence: null, rotation_degrees: 0 }
      : await readImage({ privacy, file, ocr }, page, signal)
  if (letters(reading.text) < TEXT_LETTERS) {
    throw new ReadingFailure("no_text_found")
  }
  const drafts = await ocr.draftLines(reading.text)
  return {
    sealed_text: await privacy.sealText(customer_id, reading.text, sealedPlace.text(page.id)),
    sealed_draft_lines: await privacy.sealText(
      customer_id,
      JSON.stringify(drafts),
      sealedPlace.draftLines(page.id)
    ),
    text_source: reading.confidence === null ? "text_layer" : "ocr",
    ocr_confidence: reading.confidence,
    rotation_degrees: reading.rotation_degrees,
  }
}

async function readImage(
  { privacy, file, ocr }: Pick<PrescriptionDependencies, "privacy" | "file" | "ocr">,
  page: PageToRead,
  signal: AbortSignal
) {
  const sealed = await file.getAsBuffer(page.file_key)
  const image = await privacy.open(page.customer_id, sealed, sealedPlace.page(page.id))
  return ocr.readPage(image, signal).catch(() => {
    throw new ReadingFailure("page_unreadable")
  })
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
