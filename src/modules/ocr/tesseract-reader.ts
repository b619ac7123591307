import path from "node:path"
import sharp from "sharp"
import { createWorker, OEM, type Worker } from "tesseract.js"

export type PageReading = {
  text: string
  /** 0 to 100, the engine's own estimate. */
  confidence: number
  /** Turn the image clockwise by this to have it upright. */
  rotation_degrees: number
}

const LANGUAGE_DATA = path.dirname(require.resolve("@tesseract.js-data/eng/package.json"))
const ORIENTATION_DATA = path.dirname(require.resolve("@tesseract.js-data/osd/package.json"))

/** Letters about 30 pixels high read best; a page is brought to about this many pixels. */
const LONG_SIDE_PIXELS = 2400
const LARGEST_UPSCALE = 2
/** A page read worse than this is tried in the orientation that the engine detects. */
const GOOD_CONFIDENCE = 70

/**
 * One engine, one page at a time. tesseract.js runs its engine in a worker thread of its own; this
 * class starts it on first use and throws it away when a page takes too long.
 */
export class TesseractReader {
  private text: Promise<Worker> | undefined
  private orientation: Promise<Worker> | undefined

  constructor(private readonly pageSeconds: number) {}

  /** @throws Error when the image cannot be read or takes too long; the reader stays usable. */
  async read(image: Buffer, signal?: AbortSignal): Promise<PageReading> {
    const timeout = AbortSignal.timeout(this.pageSeconds * 1000)
    const end = signal ? AbortSignal.any([signal, timeout]) : timeout
    try {
      return await withEnd(this.readPage(image), end)
    } catch (error) {
      // An engine that failed or hangs is not trusted with the next page.
      await this.close()
      throw error
    }
  }

  async close(): Promise<void> {
    const workers = [this.text, this.orientation].filter((worker) => worker !== undefined)
    this.text = undefined
    this.orientation = undefined
    for (const worker of await Promise.allSettled(workers)) {
      if (worker.status === "fulfilled") {
        await worker.value.terminate()
      }
    }
  }

  private async readPage(image: Buffer): Promise<PageReading> {
    const upright = await preprocess(image, 0)
    const first = await this.recognise(upright)
    if (first.confidence >= GOOD_CONFIDENCE) {
      return { ...first, rotation_degrees: 0 }
    }
    const degrees = await this.detectRotation(upright)
    if (degrees === 0) {
      return { ...first, rotation_degrees: 0 }
    }
    const turned = await this.recognise(await preprocess(image, degrees))
    return turned.confidence > first.confidence
      ? { ...turned, rotation_degrees: degrees }
      : { ...first, rotation_degrees: 0 }
  }

  private async recognise(image: Buffer): Promise<{ text: string; confidence: number }> {
    this.text ??= startWorker("eng", OEM.LSTM_ONLY, path.join(LANGUAGE_DATA, "4.0.0_best_int"))
    const { data } = await (await this.text).recognize(image)
    return { text: data.text, confidence: Math.round(data.confidence) }
  }

  /** A page with too little text has no detectable orientation: then it stays as it is. */
  private async detectRotation(image: Buffer): Promise<number> {
    this.orientation ??= startWorker(
      "osd",
      OEM.TESSERACT_ONLY,
      path.join(ORIENTATION_DATA, "4.0.0")
    )
    const { data } = await (await this.orientation).detect(image)
    return data.orientation_degrees ?? 0
  }
}

function preprocess(image: Buffer, rotationDegrees: number): Promise<Buffer> {
  return sharp(image)
    .metadata()
    .then(({ width, height }) => {
      const scale = Math.min(LARGEST_UPSCALE, LONG_SIDE_PIXELS / Math.max(width, height))
      return (
        sharp(image)
          .rotate(rotationDegrees)
          .resize({ width: Math.round((isSideways(rotationDegrees) ? height : width) * scale) })
          .grayscale()
          // The usual clipping of 1 % at either end eats the strokes of a page with little text.
          .normalise({ lower: 0, upper: 100 })
          .withMetadata({ density: 300 })
          .png({ compressionLevel: 1 })
          .toBuffer()
      )
    })
}

function isSideways(degrees: number): boolean {
  return degrees % 180 !== 0
}

function startWorker(language: string, engine: OEM, langPath: string): Promise<Worker> {
  return createWorker(language, engine, {
    langPath,
    gzip: true,
    cacheMethod: "none",
    legacyCore: engine === OEM.TESSERACT_ONLY,
    legacyLang: engine === OEM.TESSERACT_ONLY,
    // The rejected call tells the caller; without a handler tesseract.js throws into the process.
    errorHandler: () => undefined,
  })
}

function withEnd<Result>(work: Promise<Result>, end: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error("reading was stopped"))
    end.addEventListener("abort", stop, { once: true })
    work.then(resolve, reject).finally(() => end.removeEventListener("abort", stop))
  })
}
