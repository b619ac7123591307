import { Button, Text } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"
import { backend } from "../../lib/api"
import type { Page } from "./types"

export type View = {
  /** 1 shows the whole page in the window. */
  zoom: number
  /** Quarter turns, clockwise. */
  turns: number
  /** Degrees, to set a page straight that was taken askew. */
  tilt: number
  contrast: number
  brightness: number
}

type Size = { width: number; height: number }

const UNKNOWN: Size = { width: 1, height: 1 }

/** The image in a frame of its turned shape, so that every corner of it can be scrolled to. */
export function PageImage({
  page,
  view,
  tall,
  onOpened,
}: {
  page: Page
  view: View
  tall: boolean
  onOpened: () => void
}) {
  const frame = useRef<HTMLDivElement>(null)
  const [window, setWindow] = useState(UNKNOWN)
  const [size, setSize] = useState(UNKNOWN)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!frame.current) {
      return undefined
    }
    const observer = new ResizeObserver(([{ contentRect }]) =>
      setWindow({ width: contentRect.width, height: contentRect.height })
    )
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [failed])

  if (failed) {
    return (
      <div role="alert" className="flex items-center gap-x-4 p-6">
        <Text className="text-ui-fg-error">The image could not be opened.</Text>
        <Button size="small" variant="secondary" onClick={() => setFailed(false)}>
          Try again
        </Button>
      </div>
    )
  }
  const shown = boundsOf(size, view)
  const scale = Math.min(window.width / shown.width, window.height / shown.height) * view.zoom
  return (
    <div
      ref={frame}
      className={`bg-ui-bg-subtle rounded-md ${view.zoom > 1 ? "overflow-auto" : "overflow-hidden"} ${tall ? "h-[85vh]" : "h-[54vh]"}`}
    >
      <div
        className="relative mx-auto"
        style={{ width: shown.width * scale, height: shown.height * scale }}
      >
        <img
          src={backend(page.image_url)}
          alt={`Page ${page.number} of the prescription`}
          onLoad={({ currentTarget }) => {
            setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
            onOpened()
          }}
          onError={() => setFailed(true)}
          className="absolute left-1/2 top-1/2 max-w-none"
          style={{
            width: size.width * scale,
            transform: `translate(-50%, -50%) rotate(${view.turns * 90 + view.tilt}deg)`,
            filter: `contrast(${view.contrast}) brightness(${view.brightness})`,
          }}
        />
      </div>
    </div>
  )
}

/** The upright box round a turned page. */
function boundsOf({ width, height }: Size, { turns, tilt }: View): Size {
  const angle = ((turns * 90 + tilt) * Math.PI) / 180
  const cos = Math.abs(Math.cos(angle))
  const sin = Math.abs(Math.sin(angle))
  return { width: width * cos + height * sin, height: width * sin + height * cos }
}
