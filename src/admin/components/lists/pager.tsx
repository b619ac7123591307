import { Button } from "@medusajs/ui"

type Props = {
  /** The cursors of the pages before this one; the last is this page's own. */
  cursors: string[]
  next: string | number | null | undefined
  onChange: (cursors: string[]) => void
}

export const Pager = ({ cursors, next, onChange }: Props) => (
  <div className="flex justify-end gap-x-2 px-6 py-4">
    <Button
      size="small"
      variant="secondary"
      disabled={cursors.length === 0}
      onClick={() => onChange(cursors.slice(0, -1))}
    >
      Back
    </Button>
    <Button
      size="small"
      variant="secondary"
      disabled={!next}
      onClick={() => next && onChange([...cursors, String(next)])}
    >
      Next
    </Button>
  </div>
)
