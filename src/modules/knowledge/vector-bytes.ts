/** Vectors are kept as float32, little-endian, which is what every machine we run on uses. */
export function base64OfVector(vector: Float32Array): string {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString("base64")
}

export function vectorOfBytes(bytes: Buffer): Float32Array {
  // A copy: a slice of a pooled Buffer need not begin at a multiple of four.
  return new Float32Array(new Uint8Array(bytes).buffer)
}
