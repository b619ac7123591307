import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { LaneMode, LaneOffer, Place, PolicyVerdict, ServingStore } from "../../contracts/lane"
import { customerRefusal } from "../../lib/errors"
import { inForceSql } from "../../lib/in-force"
import { foldPincode } from "../../lib/indian-contact"
import { istDate } from "../../lib/ist"
import { sqlOf } from "../../lib/sql"
import { assertLaneFitsStorage, assertMayLeaveBy, NO_POLICY } from "../../rules/lane"
import { FulfilmentPolicy } from "./models/fulfilment-policy"
import { Lane } from "./models/lane"
import { Pincode } from "./models/pincode"
import { Zone } from "./models/zone"
import { ZonePincode } from "./models/zone-pincode"
import { ZoneStore } from "./models/zone-store"

interface Parcel {
  schemes: (string | null)[]
  mode: LaneMode
  location_id: string
  /** Where it goes; a pick-up needs none. */
  pincode?: string | null
  on?: Date
  /** Asked while the lane can still be chosen; a parcel that is packed goes as its order says. */
  storage?: { cold_goods: boolean; lane: Pick<LaneOffer, "mode" | "cold_chain"> }
}

export type PincodeRow = Place & { latitude: number | null; longitude: number | null }

type Db = Context<SqlEntityManager>

export default class DeliveryZoneModuleService extends MedusaService({
  Pincode,
  Zone,
  ZonePincode,
  ZoneStore,
  Lane,
  FulfilmentPolicy,
}) {
  /**
   * The stores that serve a pincode, best first, with the zone's lanes. One statement.
   *
   * @throws MedusaError pincode_unserviceable when the pincode is unknown or in no zone
   */
  @InjectManager()
  async storesFor(typed: string, @MedusaContext() context: Db = {}): Promise<ServingStore[]> {
    const pincode = foldPincode(typed)
    if (!pincode) {
      throw customerRefusal("pincode_unserviceable", "six_digits")
    }
    const stores = await sqlOf(context)<ServingStore>(
      `SELECT store.location_id, store.rank, zone.id AS zone_id, zone.name AS zone, zone.city,
              (SELECT coalesce(jsonb_agg(jsonb_build_object('code', lane.code, 'mode', lane.mode,
                        'opens_ist', lane.opens_ist, 'cutoff_ist', lane.cutoff_ist, 'eta_minutes', lane.eta_minutes,
                        'fee_paise', lane.fee_paise, 'cold_chain', lane.cold_chain)
                        ORDER BY lane.eta_minutes, lane.code), '[]')
               FROM lane WHERE lane.zone_id = zone.id AND lane.deleted_at IS NULL) AS lanes
       FROM zone_pincode
       JOIN zone ON zone.id = zone_pincode.zone_id AND zone.deleted_at IS NULL
       JOIN zone_store store ON store.zone_id = zone.id AND store.deleted_at IS NULL
       WHERE zone_pincode.pincode = ? AND zone_pincode.deleted_at IS NULL
       ORDER BY store.rank`,
      [pincode]
    )
    if (stores.length === 0) {
      throw customerRefusal("pincode_unserviceable", "not_yet", { pincode })
    }
    return stores
  }

  /** Where a pincode lies; null when it does not exist. */
  @InjectManager()
  async placeOf(pincode: string, @MedusaContext() context: Db = {}): Promise<Place | null> {
    const [place] = await sqlOf(context)<Place>(
      `SELECT pincode, district, state_code, state FROM pincode WHERE pincode = ? AND deleted_at IS NULL`,
      [foldPincode(pincode)]
    )
    return place ?? null
  }

  /** Where a store stands; null when it is in no zone. */
  @InjectManager()
  async placeOfStore(locationId: string, @MedusaContext() context: Db = {}): Promise<Place | null> {
    const [place] = await sqlOf(context)<Place>(
      `SELECT p.pincode, p.district, p.state_code, p.state
       FROM zone_store store JOIN pincode p ON p.pincode = store.store_pincode
       WHERE store.location_id = ? AND store.deleted_at IS NULL
       ORDER BY store.rank LIMIT 1`,
      [locationId]
    )
    return place ?? null
  }

  /**
   * May a schedule leave a store of this district by this mode on this day? A row of the district
   * comes before one for all districts. Without a row in force it may not.
   */
  @InjectManager()
  async lanePolicy(
    scheme: string,
    mode: string,
    district: string | null,
    on: Date = new Date(),
    @MedusaContext() context: Db = {}
  ): Promise<PolicyVerdict> {
    const [row] = await sqlOf(context)<PolicyVerdict>(
      `SELECT id AS policy_id, allowed, same_district, reason, citation
       FROM fulfilment_policy policy
       WHERE scheme = ? AND mode = ?
         AND (district IS NULL OR lower(district) = lower(?::text))
         AND ${inForceSql("policy", "?::date")}
       ORDER BY district NULLS LAST LIMIT 1`,
      [scheme, mode, district, istDate(on), istDate(on)]
    )
    return row ?? NO_POLICY
  }

  /**
   * The schedules of a parcel against its way and its destination.
   *
   * @returns ids of the policy rows that allow it
   * @throws MedusaError lane_not_allowed
   */
  @InjectManager()
  async assertLaneAllowed(parcel: Parcel, @MedusaContext() context: Db = {}): Promise<string[]> {
    if (parcel.storage) {
      assertLaneFitsStorage(parcel.storage.lane, parcel.storage.cold_goods)
    }
    const { mode, on } = parcel
    const store = await this.placeOfStore(parcel.location_id, context)
    const destination = parcel.pincode ? await this.placeOf(parcel.pincode, context) : null
    const verdicts: PolicyVerdict[] = []
    for (const scheme of new Set(parcel.schemes)) {
      verdicts.push(
        scheme
          ? await this.lanePolicy(scheme, mode, store?.district ?? null, on, context)
          : NO_POLICY
      )
    }
    return assertMayLeaveBy({ mode, verdicts, store, destination })
  }

  /** Loads the directory of pincodes in one statement; those that are there stay. */
  @InjectTransactionManager()
  async loadPincodes(rows: PincodeRow[], @MedusaContext() context: Db = {}): Promise<void> {
    await sqlOf(context)(
      `INSERT INTO pincode (pincode, district, state_code, state, latitude, longitude)
       SELECT pincode, district, state_code, state, latitude, longitude
       FROM jsonb_to_recordset(?::jsonb) AS row(pincode text, district text, state_code text, state text,
         latitude real, longitude real)
       ORDER BY pincode
       ON CONFLICT (pincode) DO NOTHING`,
      [JSON.stringify(rows)]
    )
  }
}
