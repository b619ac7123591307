/** The product of a line as people call it. */
export function productOf(line: {
  title?: string | null
  product_title?: string | null
}): string | null {
  return line.product_title ?? line.title ?? null
}

/** How a refusal names a line: by its product, never by an id. */
export function nameOf(line: { title?: string | null } | undefined): string {
  return line?.title ?? "A line of the order"
}
