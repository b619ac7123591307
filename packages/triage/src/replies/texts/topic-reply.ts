import type { Topic } from "../../types"
import type { HelplineName } from "../helplines"
import type { Line } from "../lines"

/** Whom to call stands first. */
type TopicReply = { helplines: readonly HelplineName[]; lines: readonly Line[] }
export type TopicReplies = Record<Topic, TopicReply>
