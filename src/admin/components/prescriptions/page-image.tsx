import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { backend } from "../../lib/api"
import type { Page } from "./types"

type Size = { width: number; height: number }

const UNKNOWN: Size = { width: 1, height: 1 }

/** The image in a frame of its turned shape, so that every corner of it can be scrolled to. */
export function PageImage({ page, zoom, turns }: { page: Page; zoom: number; turns: number }) {
  const [size, setSize] = useState(UNKNOWN)
  const [failed, setFailed] = useState(false)
  const sideways = turns % 2 === 1
  const { width, height } = size

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
  return (
    <div className="bg-ui-bg-subtle h-[54vh] overflow-auto rounded-md">
      <div
        className="relative"
        style={{
          width: `${zoom * 100}%`,
          aspectRatio: sideways ? height / width : width / height,
        }}
      >
        <img
          src={backend(page.image_url)}
          alt={`Page ${page.number} of the prescription`}
          onLoad={({ currentTarget }) =>
            setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
          }
          onError={() => setFailed(true)}
          className="absolute left-1/2 top-1/2 max-w-none"
          style={{
            width: sideways ? `${(width / height) * 100}%` : "100%",
            transform: `translate(-50%, -50%) rotate(${turns * 90}deg)`,
          }}
        />
      </div>
    </div>
  )
}
