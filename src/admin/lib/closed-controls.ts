import { onPageChange } from "./on-page-change"
import type { Me } from "./use-me"
import {
  LABELS,
  routeBehindButton,
  routeBehindLink,
  routeBehindRowMenu,
  type Label,
} from "./routes-behind"

declare const __BASE__: string | undefined

const MARK = "data-closed"
const CONTROLS = "a[href], button, [role=menuitem]"
/** What is never taken away with the control that it holds. */
const KEPT = "nav, main, aside, header, body, #root, [role=dialog], [role=menu]"
/**
 * Takes away every link and button of the page whose route is closed to this person, as the page
 * changes. Core builds its own menus and buttons, and asks no access table of ours.
 *
 * @param wordsFor the label of a key in the language of the admin
 * @returns what ends it
 */
export function takeAwayClosed(me: Me, wordsFor: (label: Label) => string): () => void {
  const style = document.createElement("style")
  style.textContent = `[${MARK}] { display: none !important }`
  document.head.append(style)

  const labels = new Map(LABELS.map((label) => [wordsFor(label), label]))
  const stopLooking = onPageChange(() => {
    const closed = new Set<Element>()
    for (const control of document.querySelectorAll<HTMLElement>(CONTROLS)) {
      const route = routeBehind(control, labels)
      if (route && !me.may(route)) {
        closed.add(withItsHolders(control))
      }
    }
    for (const element of document.querySelectorAll(`[${MARK}]`)) {
      element.toggleAttribute(MARK, closed.has(element))
    }
    closed.forEach((element) => element.toggleAttribute(MARK, true))
  })
  return () => {
    stopLooking()
    document.querySelectorAll(`[${MARK}]`).forEach((element) => element.removeAttribute(MARK))
    style.remove()
  }
}

function routeBehind(control: HTMLElement, labels: Map<string, Label>): string | undefined {
  if (control instanceof HTMLAnchorElement) {
    const path = pathOf(control)
    return path === undefined ? undefined : routeBehindLink(path)
  }
  if (control.ariaHasPopup === "menu" && control.closest("td")) {
    return routeBehindRowMenu(placeIn(location.pathname))
  }
  const label = labels.get(control.textContent?.trim() ?? "")
  // "Cancel" of a form or a question ends the form; in a menu it ends the thing itself.
  if (!label || (label === "actions.cancel" && control.role !== "menuitem")) {
    return undefined
  }
  return routeBehindButton(label, placeIn(location.pathname), isOfPage(control))
}

/** The page's own menu stands beside its first heading. */
function isOfPage(control: HTMLElement): boolean {
  const menu = control.closest("[role=menu]")
  const trigger = document.getElementById(menu?.getAttribute("aria-labelledby") ?? "")
  return trigger?.closest(".divide-y")?.querySelector("h1") != null
}

/** A control with what holds nothing else: the row of a list, the only group of a menu. */
function withItsHolders(control: HTMLElement): HTMLElement {
  let outermost = control
  while (
    outermost.parentElement &&
    outermost.parentElement.childElementCount === 1 &&
    !outermost.parentElement.matches(KEPT)
  ) {
    outermost = outermost.parentElement
  }
  return outermost
}

function pathOf(link: HTMLAnchorElement): string | undefined {
  const url = new URL(link.href, location.href)
  return url.origin === location.origin ? placeIn(url.pathname) : undefined
}

function placeIn(pathname: string): string {
  const base = typeof __BASE__ === "string" ? __BASE__.replace(/\/$/, "") : ""
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname
}
