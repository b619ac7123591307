import { Button, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { api } from "../../lib/api"
import { istTime, words } from "../../lib/format"
import { useMe } from "../../lib/use-me"
import type { FlagMark, RedFlag } from "./types"

const MARK = "POST /admin/consult/red-flags/:id/marks"
const CHOICES: { mark: FlagMark; label: string }[] = [
  { mark: "right", label: "Right" },
  { mark: "false_alarm", label: "False alarm" },
]

/** Whether a flag was right, and who said so; a pharmacist says it, or another thing than before. */
export const MarkButtons = ({ flag }: { flag: RedFlag }) => {
  const queryClient = useQueryClient()
  const mayMark = useMe()?.may(MARK) ?? false
  const send = useMutation({
    mutationFn: ({ mark }: { mark: FlagMark; at: number }) =>
      api(`/admin/consult/red-flags/${encodeURIComponent(flag.id)}/marks`, {
        method: "POST",
        body: { mark },
      }),
    onSuccess: async (_, { at }) => {
      await queryClient.invalidateQueries({ queryKey: ["red-flags"] })
      requestAnimationFrame(() => keepFocus(at))
    },
    onError: (error) => toast.error("Not marked", { description: error.message }),
  })
  const said = CHOICES.find(({ mark }) => mark === flag.mark)
  const by = flag.marked_by_name ? `, ${flag.marked_by_name}` : ""
  return (
    <div className="flex flex-col gap-y-1">
      {mayMark && (
        <div
          role="group"
          aria-label={`${words(flag.topic)}, ${istTime(flag.created_at)}`}
          className="flex gap-x-2"
        >
          {CHOICES.map(({ mark, label }) => (
            <Button
              key={mark}
              data-mark
              size="small"
              variant={flag.mark === mark ? "primary" : "secondary"}
              aria-pressed={flag.mark === mark}
              aria-disabled={send.isPending}
              onClick={(event) =>
                send.isPending || send.mutate({ mark, at: buttons().indexOf(event.currentTarget) })
              }
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {said && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {`${said.label}${by}, ${istTime(flag.marked_at)}`}
        </Text>
      )}
      {!said && !mayMark && <Text size="xsmall">Not marked</Text>}
    </div>
  )
}

const buttons = () => [...document.querySelectorAll<HTMLElement>("[data-mark]")]

/** Where a marked flag leaves the list, the next one takes its place: so does the keyboard. */
function keepFocus(at: number): void {
  if (document.activeElement === document.body) {
    const left = buttons()
    left[Math.min(at, left.length - 1)]?.focus()
  }
}
