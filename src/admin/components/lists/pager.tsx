import { Button } from "@medusajs/ui"

type Props = {
  /** The cursors of the pages before this one; the last is this page's own. */
  cursors: string[]
  next: string | number | null | undefined
  onChange: (cursors: string[]) => void
}

export const Pager = ({ cursors, next, onChange }: Props) => {
  if (cursors.length === 0 && !next) {
    return null
  }
  return (
    <nav aria-label="Pages" className="flex items-center justify-end gap-x-2 px-6 py-4">
      <span className="txt-small text-ui-fg-subtle">Page {cursors.length + 1}</span>
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
    </nav>
  )
}
