import sharp, { type SharpInput, type SharpOptions } from "sharp"
import { customerRefusal } from "../../../lib/errors"

/** Decoded pixels at most: a small file may unpack to gigabytes. A phone's photo has 12 to 50 million. */
export const MAX_PIXELS = 60_000_000
const LONG_SIDE_PIXELS = 3000
const MIN_SIDE_PIXELS = 50
const QUALITY = 88

/**
 * A new JPEG drawn from the pixels alone: upright by EXIF, without metadata or trailing bytes. It
 * runs in libvips' threads.
 *
 * @throws file_undecodable saying which file of an upload it is
 */
export async function encodePage(
  number: number,
  input: SharpInput,
  raw?: SharpOptions["raw"]
): Promise<{ jpeg: Buffer; width: number; height: number }> {
  const encoded = await sharp(input, { limitInputPixels: MAX_PIXELS, failOn: "error", raw })
    .rotate()
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .resize({
      width: LONG_SIDE_PIXELS,
      height: LONG_SIDE_PIXELS,
      fit: "inside",
      withoutEnlargement: true,
    })
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      // What libvips says about a hostile file helps nobody and may quote it.
      const isTooLarge = error instanceof Error && error.message.includes("exceeds pixel limit")
      throw isTooLarge
        ? customerRefusal("file_undecodable", "too_many_pixels", {
            number,
            megapixels: MAX_PIXELS / 1e6,
          })
        : customerRefusal("file_undecodable", "image", { number })
    })
  const { width, height } = encoded.info
  if (Math.min(width, height) < MIN_SIDE_PIXELS) {
    throw customerRefusal("file_undecodable", "too_small", { number })
  }
  return { jpeg: encoded.data, width, height }
}
