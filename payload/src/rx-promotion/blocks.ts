/**
 * The texts of a rich text, one for each paragraph, heading or item of a list. Text that is
 * formatted in parts stays together, so that half a word in bold hides nothing.
 */
export const blocksOf = (node: unknown): string[] => {
  if (typeof node !== "object" || node === null) {
    return []
  }
  if ("root" in node) {
    return blocksOf(node.root)
  }
  const children = childrenOf(node)
  return children.some(isBlock) ? children.flatMap(blocksOf) : [textOf(node)].filter(Boolean)
}

const INLINE = ["text", "link", "autolink", "linebreak", "tab"]

const isBlock = (node: unknown): boolean => !INLINE.includes(typeOf(node))

const typeOf = (node: unknown): string =>
  typeof node === "object" && node && "type" in node ? String(node.type) : ""

const childrenOf = (node: object): unknown[] =>
  "children" in node && Array.isArray(node.children) ? node.children : []

const textOf = (node: unknown): string => {
  if (typeof node !== "object" || node === null) {
    return ""
  }
  if ("text" in node && typeof node.text === "string") {
    return node.text
  }
  return typeOf(node) === "linebreak" ? "\n" : childrenOf(node).map(textOf).join("")
}
