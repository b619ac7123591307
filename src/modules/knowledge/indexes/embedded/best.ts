/** @returns the positions of the highest `limit` values that count, best first */
export function best(
  values: Float64Array,
  limit: number,
  counts: (position: number) => boolean
): number[] {
  const chosen: number[] = []
  let least = Number.NEGATIVE_INFINITY
  for (let position = 0; position < values.length; position += 1) {
    const value = values[position] ?? 0
    if ((chosen.length < limit || value > least) && counts(position)) {
      let place = chosen.length
      while (place > 0 && (values[chosen[place - 1] ?? 0] ?? 0) < value) {
        place -= 1
      }
      chosen.splice(place, 0, position)
      if (chosen.length > limit) {
        chosen.pop()
      }
      least = values[chosen[chosen.length - 1] ?? 0] ?? 0
    }
  }
  return chosen
}
