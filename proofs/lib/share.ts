const Z = 1.96

/** The 95 % interval of a share (Wilson). */
export function wilson(held: number, of: number): [number, number] {
  const p = held / of
  const middle = p + (Z * Z) / (2 * of)
  const half = Z * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of))
  const scale = 1 + (Z * Z) / of
  return [(middle - half) / scale, (middle + half) / scale]
}
