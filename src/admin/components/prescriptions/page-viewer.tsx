import { Button, Text } from "@medusajs/ui"
import { useEffect, useRef, useState, type KeyboardEvent } from "react"
import { useKeys } from "../../lib/use-keys"
import { PageImage, type View } from "./page-image"
import type { Page } from "./types"

const ZOOM_STEP = 0.25
const ZOOM_MIN = 0.5
const ZOOM_MAX = 6
const TILT_MAX = 20
const LIGHT_STEP = 0.2
const LIGHT_MAX = 2.6
const PLAIN: View = { zoom: 1, turns: 0, tilt: 0, contrast: 1, brightness: 1 }

/**
 * One page at a time. Keys while it has the focus stand on the buttons; arrows turn pages, and N does
 * so from anywhere. Who signs has to have opened every page, so those that were not are named.
 */
export function PageViewer({ pages }: { pages: Page[] }) {
  const section = useRef<HTMLElement>(null)
  const [index, setIndex] = useState(0)
  const [view, setView] = useState(PLAIN)
  const isFull = useFullScreen(section)
  const [openedHere, setOpenedHere] = useState<ReadonlySet<number>>(new Set())
  const page = pages[index]
  const unopened = pages.filter(
    ({ number, opened_by_you }) => !opened_by_you && !openedHere.has(number)
  )

  const show = (next: number) => setIndex(within(next, 0, pages.length - 1))
  const change = (field: keyof View, to: (value: number) => number) => () =>
    setView((current) => ({ ...current, [field]: to(current[field]) }))
  const actions = [
    {
      label: "Zoom out",
      key: "-",
      act: change("zoom", (zoom) => within(zoom - ZOOM_STEP, ZOOM_MIN, ZOOM_MAX)),
    },
    {
      label: "Zoom in",
      key: "+",
      act: change("zoom", (zoom) => within(zoom + ZOOM_STEP, ZOOM_MIN, ZOOM_MAX)),
    },
    { label: "Turn left", key: "l", act: change("turns", (turns) => (turns + 3) % 4) },
    { label: "Turn right", key: "r", act: change("turns", (turns) => (turns + 1) % 4) },
    {
      label: "Straighten left",
      key: "[",
      act: change("tilt", (tilt) => within(tilt - 1, -TILT_MAX, TILT_MAX)),
    },
    {
      label: "Straighten right",
      key: "]",
      act: change("tilt", (tilt) => within(tilt + 1, -TILT_MAX, TILT_MAX)),
    },
    { label: "Contrast", key: "c", act: change("contrast", nextLight) },
    { label: "Brightness", key: "b", act: change("brightness", nextLight) },
    { label: "Fit", key: "0", act: () => setView(PLAIN) },
    {
      label: isFull ? "Leave full screen" : "Full screen",
      key: "f",
      act: () => void (isFull ? document.exitFullscreen() : section.current?.requestFullscreen()),
    },
  ]
  const keys: Record<string, () => void> = {
    ...Object.fromEntries(actions.map(({ key, act }) => [key, act])),
    "=": actions[1].act,
    // With a single page the arrows scroll.
    ...(pages.length > 1 && {
      ArrowLeft: () => show(index - 1),
      ArrowRight: () => show(index + 1),
    }),
  }
  useKeys(pages.length > 1 ? { n: () => setIndex((index + 1) % pages.length) } : {})
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (act) {
      event.preventDefault()
      act()
    }
  }

  if (!page) {
    return <Text className="p-6">This prescription has no page.</Text>
  }
  return (
    <section
      ref={section}
      aria-label="Prescription image"
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="bg-ui-bg-base focus-visible:shadow-borders-focus flex flex-col gap-y-2 rounded-lg p-4 outline-none"
    >
      <div className="flex flex-wrap items-center gap-1">
        {actions.map(({ label, key, act }) => (
          <Button key={key} size="small" variant="secondary" onClick={act}>
            {label} <kbd className="text-ui-fg-muted">{key.toUpperCase()}</kbd>
          </Button>
        ))}
        {pages.length > 1 && (
          <>
            <Button
              size="small"
              variant="secondary"
              disabled={index === 0}
              onClick={() => show(index - 1)}
            >
              Previous page
            </Button>
            <Button
              size="small"
              variant="secondary"
              disabled={index === pages.length - 1}
              onClick={() => show(index + 1)}
            >
              Next page <kbd className="text-ui-fg-muted">N</kbd>
            </Button>
          </>
        )}
        <Text size="small" aria-live="polite">
          Page {page.number} of {pages.length}, {Math.round(view.zoom * 100)} %
          {view.tilt !== 0 && `, straightened ${view.tilt}°`}
          {view.contrast !== 1 && `, contrast ${Math.round(view.contrast * 100)} %`}
          {view.brightness !== 1 && `, brightness ${Math.round(view.brightness * 100)} %`}
        </Text>
      </div>
      {unopened.length > 0 && (
        <Text size="small" role="status" className="text-ui-fg-error">
          Not opened yet: page {unopened.map(({ number }) => number).join(", ")}. Who signs looks at
          every page first.
        </Text>
      )}
      <PageImage
        key={page.number}
        page={page}
        view={view}
        tall={isFull}
        onOpened={() => setOpenedHere((before) => new Set([...before, page.number]))}
      />
    </section>
  )
}

/** Brighter or stronger step by step, then back to a little less than plain. */
function nextLight(value: number): number {
  const next = Math.round((value + LIGHT_STEP) * 10) / 10
  return next > LIGHT_MAX ? 1 - LIGHT_STEP : next
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}

function useFullScreen(section: { current: HTMLElement | null }): boolean {
  const [isFull, setIsFull] = useState(false)
  useEffect(() => {
    const onChange = () =>
      setIsFull(section.current !== null && document.fullscreenElement === section.current)
    document.addEventListener("fullscreenchange", onChange)
    return () => document.removeEventListener("fullscreenchange", onChange)
  }, [section])
  return isFull
}
