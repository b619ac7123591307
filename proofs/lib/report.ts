/** A table for people: columns as wide as their longest cell, numbers to the right. */
export function table(header: string[], body: (string | number)[][]): string {
  const cells = [header, ...body.map((row) => row.map(String))]
  const widths = header.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? "").length))
  )
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        /^-?[\d.,]+( ?(ms|s|MB|x))?$/.test(cell)
          ? cell.padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0)
      )
      .join("  ")
      .trimEnd()
  return [line(cells[0] ?? []), widths.map((width) => "-".repeat(width)).join("  ")]
    .concat(cells.slice(1).map(line))
    .join("\n")
}

/** The value below which `share` of the samples lie (nearest rank). */
export function percentile(samples: number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

export const median = (samples: number[]) => percentile(samples, 0.5)

/** Prints the one line that machines read, and sets the exit code. */
export function conclude(name: string, held: boolean, figures: Record<string, unknown>): void {
  console.log(JSON.stringify({ proof: name, held, ...figures }))
  process.exitCode = held ? 0 : 1
}
