import { Button, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { api } from "../../lib/api"
import { istTime } from "../../lib/format"
import { useMe } from "../../lib/use-me"
import { Choice } from "../forms/choice"
import { TOPIC_OPTIONS, topicLabel } from "./labels"
import { MARK_LABELS, type FlagMark, type RedFlag } from "./types"

const ROUTE = "POST /admin/consult/red-flags/:id/marks"
const MARKS: FlagMark[] = ["right", "wrong_topic", "false_alarm"]

type Sent = { mark: FlagMark; topic?: string; at: number }

/** Whether a flag was right, and who said so; a pharmacist says it, or another thing than before. */
export const MarkButtons = ({ flag }: { flag: RedFlag }) => {
  const queryClient = useQueryClient()
  const mayMark = useMe()?.may(ROUTE) ?? false
  /** The button for a wrong topic was pressed: the right one is chosen now. */
  const [choosingAt, setChoosingAt] = useState<number>()
  const send = useMutation({
    mutationFn: ({ mark, topic }: Sent) =>
      api(`/admin/consult/red-flags/${encodeURIComponent(flag.id)}/marks`, {
        method: "POST",
        body: { mark, topic },
      }),
    onSuccess: async (_, { at }) => {
      setChoosingAt(undefined)
      await queryClient.invalidateQueries({ queryKey: ["red-flags"] })
      requestAnimationFrame(() => keepFocus(at))
    },
    onError: (error) => toast.error("Not marked", { description: error.message }),
  })
  const press = (mark: FlagMark, at: number) => {
    if (mark === "wrong_topic") {
      setChoosingAt(choosingAt === undefined ? at : undefined)
    } else if (!send.isPending) {
      send.mutate({ mark, at })
    }
  }
  return (
    <div className="flex flex-col gap-y-1">
      {mayMark && (
        <div
          role="group"
          aria-label={`${topicLabel(flag.topic)}, ${istTime(flag.created_at)}`}
          className="flex gap-x-2"
        >
          {MARKS.map((mark) => (
            <Button
              key={mark}
              data-mark
              size="small"
              variant={flag.mark === mark ? "primary" : "secondary"}
              aria-pressed={flag.mark === mark}
              aria-disabled={send.isPending}
              onClick={(event) => press(mark, buttons().indexOf(event.currentTarget))}
            >
              {MARK_LABELS[mark]}
            </Button>
          ))}
        </div>
      )}
      {choosingAt !== undefined && (
        <Choice
          label="Which topic is right"
          value={flag.right_topic ?? ""}
          options={TOPIC_OPTIONS.filter(({ value }) => value !== flag.topic)}
          onChange={(topic) =>
            send.isPending || send.mutate({ mark: "wrong_topic", topic, at: choosingAt })
          }
        />
      )}
      {flag.mark ? (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {saidOf(flag, flag.mark)}
        </Text>
      ) : (
        !mayMark && <Text size="xsmall">Not marked</Text>
      )}
    </div>
  )
}

function saidOf({ right_topic, marked_by_name, marked_at }: RedFlag, mark: FlagMark): string {
  const topic = right_topic === null ? "" : `: ${topicLabel(right_topic)}`
  const by = marked_by_name ? `, ${marked_by_name}` : ""
  return `${MARK_LABELS[mark]}${topic}${by}, ${istTime(marked_at)}`
}

const buttons = () => [...document.querySelectorAll<HTMLElement>("[data-mark]")]

/** Where a marked flag leaves the list, the next one takes its place: so does the keyboard. */
function keepFocus(at: number): void {
  if (document.activeElement === document.body) {
    const left = buttons()
    left[Math.min(at, left.length - 1)]?.focus()
  }
}
