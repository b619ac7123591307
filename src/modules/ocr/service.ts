import type { DraftHeader, DraftLine } from "../../contracts/prescription"
import { draftHeaderOf } from "./draft-header"
import { draftLinesOf } from "./draft-lines"
import { TesseractReader, type PageReading } from "./tesseract-reader"

type OcrOptions = {
  /** Pages read at the same time; each has an engine of about 150 MB. */
  threads: number
  /** Longest time for one page. */
  pageSeconds: number
}

/** Text from page images, in worker threads. It keeps nothing: what it read belongs to the caller. */
export default class OcrModuleService {
  private readonly idle: TesseractReader[]
  private readonly waiting: ((reader: TesseractReader) => void)[] = []

  readonly __hooks = {
    onApplicationShutdown: () => this.close(),
  }

  constructor(_container: Record<string, unknown>, options: OcrOptions) {
    this.idle = Array.from(
      { length: options.threads },
      () => new TesseractReader(options.pageSeconds)
    )
  }

  /** @throws Error when the page cannot be read. */
  async readPage(image: Buffer, signal?: AbortSignal): Promise<PageReading> {
    const reader =
      this.idle.pop() ??
      (await new Promise<TesseractReader>((resolve) => this.waiting.push(resolve)))
    try {
      return await reader.read(image, signal)
    } finally {
      const next = this.waiting.shift()
      if (next) {
        next(reader)
      } else {
        this.idle.push(reader)
      }
    }
  }

  async draftLines(text: string): Promise<DraftLine[]> {
    return draftLinesOf(text)
  }

  async draftHeader(text: string): Promise<DraftHeader> {
    return draftHeaderOf(text)
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.map((reader) => reader.close()))
  }
}
