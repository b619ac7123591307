import { BLOOD_SUGAR_AND_FLUIDS } from "./blood-sugar-and-fluids"
import { HEART_AND_BREATH } from "./heart-and-breath"
import { BRAIN_AND_FEVER } from "./brain-and-fever"
import { BITES_AND_POISONS } from "./bites-and-poisons"
import { INJURIES } from "./injuries"
import { MIND_AND_VIOLENCE } from "./mind-and-violence"
import { MOTHER_CHILD_AND_BELLY } from "./mother-child-and-belly"
import type { TopicReplies } from "./topic-reply"

export const REPLIES: TopicReplies = {
  ...MIND_AND_VIOLENCE,
  ...BITES_AND_POISONS,
  ...HEART_AND_BREATH,
  ...BRAIN_AND_FEVER,
  ...BLOOD_SUGAR_AND_FLUIDS,
  ...INJURIES,
  ...MOTHER_CHILD_AND_BELLY,
}
