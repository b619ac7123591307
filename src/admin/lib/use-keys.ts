import { useEffect } from "react"

const TYPING = "input, textarea, select, [contenteditable=true], [role=dialog], [role=listbox]"

/** Is somebody typing or choosing, or does a key belong to the browser? */
export function isTyping(event: KeyboardEvent): boolean {
  const typing = event.target instanceof Element && event.target.closest(TYPING) !== null
  return typing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented
}

/** Keys that work anywhere on the page, except while somebody types or chooses. */
export function useKeys(keys: Record<string, () => void>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = isTyping(event) ? undefined : keys[event.key]
      if (act) {
        event.preventDefault()
        act()
      }
    }
    window.addEventListener("keydown", onKeyDown)
    return () => window.removeEventListener("keydown", onKeyDown)
  })
}
