import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { istDate } from "../../lib/ist"
import { Pharmacist } from "./models/pharmacist"
import { PharmacistLicence } from "./models/pharmacist-licence"
import { StoreLicence } from "./models/store-licence"

export type LicenceForm = "20" | "21"

type LicenceSnapshot = {
  id: string
  location_id: string
  form: LicenceForm
  number: string
  state: string
  revenue_district: string
  valid_to: string
}

/** What is frozen on a verdict or a dispense: the registration as it was when the person signed. */
type PharmacistSnapshot = {
  id: string
  user_id: string
  name: string
  registration_number: string
  state_council: string
  valid_to: string
}

export type PharmacistStatus = "active" | "suspended"

export type NewPharmacist = Omit<PharmacistSnapshot, "id"> & {
  status: PharmacistStatus
  store_licence_ids: string[]
}

/** Whether somebody may sign, and under which licences of stores. */
type Standing = { id: string; status: PharmacistStatus; store_licence_ids: string[] }

export default class PharmacistModuleService extends MedusaService({
  Pharmacist,
  StoreLicence,
  PharmacistLicence,
}) {
  /** Writes a registration and the licences it supervises together. */
  @InjectTransactionManager()
  async register(
    { store_licence_ids, status, ...registration }: NewPharmacist,
    @MedusaContext() context: Context = {}
  ): Promise<PharmacistSnapshot> {
    const pharmacist = await this.createPharmacists({ ...registration, status }, context)
    await this.createPharmacistLicences(
      store_licence_ids.map((id) => ({ pharmacist_id: pharmacist.id, store_licence_id: id })),
      context
    )
    return { ...registration, id: pharmacist.id }
  }

  /**
   * Sets the status, and the licences when some are given.
   *
   * @returns how both were before
   * @throws not_found
   */
  @InjectTransactionManager()
  async setStanding(
    { id, status, store_licence_ids }: Omit<Standing, "store_licence_ids"> & Partial<Standing>,
    @MedusaContext() context: Context = {}
  ): Promise<Standing> {
    const before = await this.retrievePharmacist(id, {}, context)
    const links = await this.listPharmacistLicences({ pharmacist_id: id }, { take: null }, context)
    await this.updatePharmacists({ id, status }, context)
    if (store_licence_ids) {
      const wanted = new Set(store_licence_ids)
      const held = new Set(links.map((link) => link.store_licence_id))
      await this.deletePharmacistLicences(
        links.filter((link) => !wanted.has(link.store_licence_id)).map((link) => link.id),
        context
      )
      await this.createPharmacistLicences(
        [...wanted]
          .filter((licence) => !held.has(licence))
          .map((store_licence_id) => ({ pharmacist_id: id, store_licence_id })),
        context
      )
    }
    return {
      id,
      status: before.status,
      store_licence_ids: links.map((link) => link.store_licence_id),
    }
  }

  /**
   * The registration under which a user may sign on a day (D8). A role is not enough.
   *
   * @throws pharmacist_required when there is no record, it is suspended or it has ended
   */
  async activePharmacist(userId: string, on: Date = new Date()): Promise<PharmacistSnapshot> {
    const [pharmacist] = await this.listPharmacists({ user_id: userId }, { take: 1 })
    if (!pharmacist || pharmacist.status !== "active" || pharmacist.valid_to < istDate(on)) {
      throw refusal(
        "pharmacist_required",
        "Only a pharmacist whose registration is in force may do this: ask the pharmacist of the store"
      )
    }
    return {
      id: pharmacist.id,
      user_id: pharmacist.user_id,
      name: pharmacist.name,
      registration_number: pharmacist.registration_number,
      state_council: pharmacist.state_council,
      valid_to: pharmacist.valid_to,
    }
  }

  /**
   * The licence of a store in force on a day; the one with the latest end when there are two.
   *
   * @throws licence_invalid when the store has none
   */
  async licenceOf(
    locationId: string,
    on: Date = new Date(),
    form: LicenceForm = "20"
  ): Promise<LicenceSnapshot> {
    const [licence] = await this.listStoreLicences(
      { location_id: locationId, form, valid_to: { $gte: istDate(on) } },
      { take: 1, order: { valid_to: "DESC" } }
    )
    if (!licence) {
      throw refusal("licence_invalid", `The store has no licence of form ${form} in force`)
    }
    return {
      id: licence.id,
      location_id: licence.location_id,
      form,
      number: licence.number,
      state: licence.state,
      revenue_district: licence.revenue_district,
      valid_to: licence.valid_to,
    }
  }

  /**
   * The pharmacist and the licence under which a user may hand a medicine over at a store.
   *
   * @throws pharmacist_required when the user is no active pharmacist, or not of this licence
   * @throws licence_invalid when the store has no such licence in force
   */
  async supervisorOf(
    userId: string,
    locationId: string,
    on: Date = new Date(),
    form: LicenceForm = "20"
  ): Promise<{ pharmacist: PharmacistSnapshot; licence: LicenceSnapshot }> {
    const pharmacist = await this.activePharmacist(userId, on)
    const licence = await this.licenceOf(locationId, on, form)
    const [link] = await this.listPharmacistLicences(
      { pharmacist_id: pharmacist.id, store_licence_id: licence.id },
      { take: 1 }
    )
    if (!link) {
      throw refusal(
        "pharmacist_required",
        `The pharmacist is not on licence ${licence.number} of this store`
      )
    }
    return { pharmacist, licence }
  }
}
