export type LaneMode = "doorstep" | "pickup"

/** When a lane runs, IST, and how long it takes. */
export type LaneHours = { opens_ist: string; cutoff_ist: string; eta_minutes: number }

export type LaneOffer = LaneHours & {
  code: string
  mode: LaneMode
  fee_paise: number
  cold_chain: boolean
}

/** What a shipping option of ours holds. */
export type LaneChoice = { store_id: string; lane: string; mode: LaneMode }

/** What a customer may be told of a lane: where an order of this moment is, and when at the latest. */
export type LanePromise = {
  /** False after the cut-off: an order leaves on the next day. */
  open_today: boolean
  /** The IST day of arrival. */
  promised_on: string
  /** The last minute of arrival. */
  promised_by: Date
}

export type ServingStore = {
  location_id: string
  /** 1 is asked first. */
  rank: number
  zone_id: string
  zone: string
  city: string
  lanes: LaneOffer[]
}

export type Place = { pincode: string; district: string; state_code: string; state: string }

/** What the policy in force says of a schedule and a mode. */
export type PolicyVerdict = {
  allowed: boolean
  /** Only to an address in the store's own district. */
  same_district: boolean
  policy_id: string | null
  reason: string
  citation: string | null
}
