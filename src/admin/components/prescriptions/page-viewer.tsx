import { Button, Text } from "@medusajs/ui"
import { useState, type KeyboardEvent } from "react"
import type { Page } from "./types"
import { PageImage } from "./page-image"

const ZOOM_STEP = 0.25
const ZOOM_MIN = 0.5
const ZOOM_MAX = 4

/** One page at a time. Keys while it has the focus: + and - zoom, R rotates, arrows turn pages. */
export function PageViewer({ pages }: { pages: Page[] }) {
  const [index, setIndex] = useState(0)
  const [zoom, setZoom] = useState(1)
  const [turns, setTurns] = useState(0)
  const page = pages[index]

  const show = (next: number) => setIndex(Math.min(Math.max(next, 0), pages.length - 1))
  const zoomBy = (step: number) =>
    setZoom((current) => Math.min(Math.max(current + step, ZOOM_MIN), ZOOM_MAX))
  const rotate = () => setTurns((current) => (current + 1) % 4)
  const keys: Record<string, () => void> = {
    "+": () => zoomBy(ZOOM_STEP),
    "=": () => zoomBy(ZOOM_STEP),
    "-": () => zoomBy(-ZOOM_STEP),
    r: rotate,
    // With a single page the arrows scroll.
    ...(pages.length > 1 && {
      ArrowLeft: () => show(index - 1),
      ArrowRight: () => show(index + 1),
    }),
  }
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
      aria-label="Prescription image"
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="focus-visible:shadow-borders-focus flex flex-col gap-y-2 rounded-lg p-4 outline-none"
    >
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" variant="secondary" onClick={() => zoomBy(-ZOOM_STEP)}>
          Zoom out
        </Button>
        <Button size="small" variant="secondary" onClick={() => zoomBy(ZOOM_STEP)}>
          Zoom in
        </Button>
        <Button size="small" variant="secondary" onClick={rotate}>
          Rotate
        </Button>
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
              Next page
            </Button>
          </>
        )}
        <Text size="small" aria-live="polite">
          Page {page.number} of {pages.length}, {Math.round(zoom * 100)} %
        </Text>
      </div>
      <PageImage key={page.number} page={page} zoom={zoom} turns={turns} />
    </section>
  )
}
