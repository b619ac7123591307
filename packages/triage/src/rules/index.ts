import { ACS_CHEST_PAIN } from "./acs-chest-pain"
import { ACUTE_ABDOMEN, PAIN_AND_VOMITING } from "./acute-abdomen"
import { ANAPHYLAXIS } from "./anaphylaxis"
import { BREATHING } from "./breathing"
import { BURN_ELECTRIC } from "./burn-electric"
import { DANGER_SIGNS } from "./danger-signs"
import { DEHYDRATION, LOOSE_MOTIONS } from "./dehydration"
import { DENGUE_WARNING } from "./dengue-warning"
import { DKA_HYPERGLYCAEMIA } from "./dka-hyperglycaemia"
import { DVT_PE } from "./dvt-pe"
import { EYE_EMERGENCY } from "./eye-emergency"
import { HEAD_INJURY } from "./head-injury"
import { HEAT_STROKE } from "./heat-stroke"
import { HYPERTENSIVE_EMERGENCY } from "./hypertensive-emergency"
import { HYPOGLYCAEMIA } from "./hypoglycaemia"
import { INFANT_DANGER } from "./infant-danger"
import { MENINGITIS } from "./meningitis"
import { POISONING_OVERDOSE } from "./poisoning-overdose"
import { PREGNANCY } from "./pregnancy"
import { RABIES_EXPOSURE } from "./rabies-exposure"
import { SEIZURE } from "./seizure"
import { SEPSIS, SHOCK } from "./sepsis"
import { SEVERE_BLEEDING } from "./severe-bleeding"
import { SEVERE_DRUG_REACTION } from "./severe-drug-reaction"
import { SNAKE_SCORPION } from "./snake-scorpion"
import { STROKE } from "./stroke"
import { SUICIDE_SELFHARM } from "./suicide-selfharm"
import { CHOKING } from "./choking"
import { DROWNING_HANGING } from "./drowning-hanging"
import { LIMB_THREAT } from "./limb-threat"
import { MANIA_PSYCHOSIS } from "./mania-psychosis"
import { POST_OPERATIVE } from "./post-operative"
import { STRANGLED, VIOLENCE } from "./violence"
import { UNRESPONSIVE } from "./unresponsive"
import type { RuleFile } from "../types"

/**
 * The one order of dangers: crisis, poisoning, what kills in minutes, what kills in hours, today; and
 * what is named before what could be anything. The first rule that holds gives the urgency and the
 * topic; of the topics of the others the reply says what they need at once (replies/reply.ts).
 */
export const RULE_FILES: readonly RuleFile[] = [
  SUICIDE_SELFHARM,
  POISONING_OVERDOSE,
  SNAKE_SCORPION,
  CHOKING,
  DROWNING_HANGING,
  STRANGLED,
  ANAPHYLAXIS,
  SEIZURE,
  PREGNANCY,
  INFANT_DANGER,
  HEAD_INJURY,
  BURN_ELECTRIC,
  HEAT_STROKE,
  HYPOGLYCAEMIA,
  DKA_HYPERGLYCAEMIA,
  HYPERTENSIVE_EMERGENCY,
  DVT_PE,
  STROKE,
  ACS_CHEST_PAIN,
  DENGUE_WARNING,
  MENINGITIS,
  SEPSIS,
  SEVERE_DRUG_REACTION,
  UNRESPONSIVE,
  LIMB_THREAT,
  BREATHING,
  SEVERE_BLEEDING,
  EYE_EMERGENCY,
  LOOSE_MOTIONS,
  ACUTE_ABDOMEN,
  DEHYDRATION,
  PAIN_AND_VOMITING,
  SHOCK,
  POST_OPERATIVE,
  MANIA_PSYCHOSIS,
  DANGER_SIGNS,
  VIOLENCE,
  RABIES_EXPOSURE,
]
