const OBJECT_OR_SIDE = /\bobj\b|\/(Width|Height)\s+(\d{1,9})/g

/**
 * Does a picture of the document claim more pixels? A picture is a stream, and the dictionary of a
 * stream stands in the file as it is (ISO 32000-1, 7.5.7), so nothing needs to be unpacked to know.
 */
export function declaresPictureAbove(maxPixels: number, bytes: Uint8Array): boolean {
  const sides = { Width: 0, Height: 0 }
  for (const [, side, pixels] of Buffer.from(bytes).toString("latin1").matchAll(OBJECT_OR_SIDE)) {
    if (side === "Width" || side === "Height") {
      sides[side] = Number(pixels)
    } else {
      sides.Width = 0
      sides.Height = 0
    }
    if (sides.Width * sides.Height > maxPixels) {
      return true
    }
  }
  return false
}
