import type { Endpoint } from "payload"
import { isServiceOrStaff } from "../access/is-service-or-staff"
import { nearestDoctors } from "./doctors-nearest"
import { readDoctorsQuery, writeCursor } from "./doctors-query"
import { viewDoctors } from "./doctors-view"
import { refusal } from "./refusal"

/** Published doctors, the nearest first. The shop asks for its customers. */
export const doctorsSearch: Endpoint = {
  path: "/doctors-search",
  method: "get",
  handler: async (req) => {
    if (!isServiceOrStaff({ req })) {
      return serviceKeyRequired(Boolean(req.user))
    }
    const query = readDoctorsQuery(req.searchParams)
    if (typeof query === "string") {
      return refusal({
        status: 400,
        type: "invalid_data",
        code: "invalid_request",
        message: query,
      })
    }
    const found = await nearestDoctors(req.payload, query)
    const page = found.slice(0, query.limit)
    const last = page.at(-1)
    const views = await viewDoctors(
      req,
      page.map(({ id }) => id),
      query.locale
    )
    return Response.json({
      doctors: page.flatMap(({ id, km }) => {
        const view = views.get(id)
        return view ? [{ ...view, distance_km: km === null ? null : roundedKm(km) }] : []
      }),
      next: found.length > query.limit && last ? writeCursor(last) : null,
    })
  },
}

/** One published doctor by the address for people. */
export const doctorsProfile: Endpoint = {
  path: "/doctors-profile/:slug",
  method: "get",
  handler: async (req) => {
    if (!isServiceOrStaff({ req })) {
      return serviceKeyRequired(Boolean(req.user))
    }
    const locale = req.searchParams.get("locale") === "hi" ? "hi" : "en"
    const { docs } = await req.payload.find({
      collection: "doctors",
      where: {
        and: [
          { slug: { equals: String(req.routeParams?.slug) } },
          { _status: { equals: "published" } },
        ],
      },
      limit: 1,
      depth: 0,
      select: { slug: true },
    })
    const [found] = docs
    const doctor = found && (await viewDoctors(req, [found.id], locale)).get(found.id)
    return doctor
      ? Response.json({ doctor })
      : refusal({
          status: 404,
          type: "not_found",
          code: "doctor_not_published",
          message: "No such doctor is published.",
        })
  },
}

/** A pincode's point stands for an area of kilometres. */
const roundedKm = (km: number) => Math.round(km * 10) / 10

const serviceKeyRequired = (isKnown: boolean) =>
  refusal({
    status: isKnown ? 403 : 401,
    type: "not_allowed",
    code: "service_key_required",
    message: "Send the service key in the header Authorization.",
  })
