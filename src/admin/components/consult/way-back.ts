import { useLocation } from "react-router-dom"

const QUEUE = "/consult-reviews"

/** A list with its filter and page, as a chat that is opened from it gets to know it. */
type WayBack = { back: string }

/**
 * The list that a chat was opened from. It is kept beside the address and not in it: a topic in the address
 * of a chat would say what somebody has.
 */
export function useWayBack(): WayBack {
  const state: unknown = useLocation().state
  const back: unknown = typeof state === "object" && state !== null && Reflect.get(state, "back")
  return { back: typeof back === "string" ? back : QUEUE }
}

/** This page, to come back to. */
export function useThisList(): WayBack {
  const { pathname, search } = useLocation()
  return { back: `${pathname}${search}` }
}

/** The reason and topic by which a queue was filtered; nothing where another list is behind. */
export function queueFilter({ back }: WayBack): Record<string, string | undefined> {
  const [path, search] = back.split("?")
  const params = new URLSearchParams(path === QUEUE ? search : "")
  return { kind: params.get("kind") ?? undefined, topic: params.get("topic") ?? undefined }
}
