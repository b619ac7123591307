import { IS_STRIKETHROUGH, IS_SUBSCRIPT, IS_SUPERSCRIPT } from "./formats"

/** Rich text is stored as a tree of Lexical's; what is read of it is asked for, never assumed. */
export const childrenOf = (node: unknown): unknown[] =>
  isObject(node) && "children" in node && Array.isArray(node.children) ? node.children : []

export const typeOf = (node: unknown): string =>
  isObject(node) && "type" in node ? String(node.type) : ""

export const rootOf = (body: unknown): unknown =>
  isObject(body) && "root" in body ? body.root : undefined

export const wordsOf = (node: unknown): string =>
  isObject(node) && "text" in node && typeof node.text === "string" ? node.text : ""

/** A value that only some nodes have, such as the level of a heading. */
export const valueOf = (node: unknown, name: string): unknown =>
  isObject(node) ? Reflect.get(node, name) : undefined

export const hasFormat = (node: unknown, format: number): boolean =>
  (Number(valueOf(node, "format")) & format) !== 0

export const isStruck = (node: unknown): boolean => hasFormat(node, IS_STRIKETHROUGH)
export const isRaised = (node: unknown): boolean => hasFormat(node, IS_SUPERSCRIPT)
export const isLowered = (node: unknown): boolean => hasFormat(node, IS_SUBSCRIPT)

export const isLink = (node: unknown): boolean => ["link", "autolink"].includes(typeOf(node))

const isObject = (node: unknown): node is object => typeof node === "object" && node !== null
