/** @returns the vector at length 1; one without any direction stays zero */
export function toUnitLength(vector: ArrayLike<number>): Float32Array {
  const unit = Float32Array.from(vector)
  const length = Math.hypot(...unit)
  return length > 0 ? unit.map((value) => value / length) : unit
}
