import { useEffect } from "react"

const TYPING = "input, textarea, select, [contenteditable=true], [role=dialog], [role=listbox]"

/** Keys that work anywhere on the page, except while somebody types or chooses. */
export function useKeys(keys: Record<string, () => void>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest(TYPING)
      const modified = event.ctrlKey || event.metaKey || event.altKey
      const act = typing || modified || event.defaultPrevented ? undefined : keys[event.key]
      if (act) {
        event.preventDefault()
        act()
      }
    }
    window.addEventListener("keydown", onKeyDown)
    return () => window.removeEventListener("keydown", onKeyDown)
  })
}
