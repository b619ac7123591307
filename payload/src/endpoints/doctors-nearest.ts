import type { Payload } from "payload"
import { kilometresBetween, pointOf, type Point } from "./doctors-points"
import type { Cursor, DoctorsQuery } from "./doctors-query"

/**
 * Verified doctors by distance, name and id. One more than the limit is read: it tells whether
 * there is a next page. Without a place to measure from, and for a clinic whose place is not known,
 * the distance is null and comes last.
 */
export const nearestDoctors = async (payload: Payload, query: DoctorsQuery): Promise<Cursor[]> => {
  const near = query.from ? await distancesOfClinics(payload, query.from) : []
  const values: unknown[] = [near.map(([pincode]) => pincode), near.map(([, km]) => km)]
  const bind = (value: unknown) => `$${values.push(value)}`
  const clauses = [
    ...choice("doctors_specialties", query.specialty, bind),
    ...choice("doctors_languages", query.language, bind),
    ...choice("doctors_consultation_modes", query.mode, bind),
    ...textClause(query.text, bind),
    ...(query.maxKm === undefined ? [] : [`nearest.km <= ${bind(query.maxKm)}::float8`]),
    ...(query.after ? [afterClause(query.after, bind)] : []),
  ]
  const { rows } = await payload.db.pool.query<Cursor>(
    `with clinic_km (pincode, km) as (select * from unnest($1::text[], $2::float8[]))
     select doctors.id, named.name, nearest.km
     from doctors
     cross join lateral (
       select coalesce(
         max(name) filter (where _locale::text = ${bind(query.locale)}),
         max(name) filter (where _locale = 'en')
       ) as name
       from doctors_locales where _parent_id = doctors.id
     ) named
     cross join lateral (
       select min(clinic_km.km) as km
       from doctors_clinics join clinic_km using (pincode) where _parent_id = doctors.id
     ) nearest
     where doctors._status = 'published' and doctors.deleted_at is null and named.name is not null
       and doctors.verified_on is not null
       ${clauses.map((clause) => `and ${clause}`).join("\n       ")}
     order by coalesce(nearest.km, 'infinity'), named.name, doctors.id
     limit ${bind(query.limit + 1)}`,
    values
  )
  return rows
}

type Bind = (value: unknown) => string

const distancesOfClinics = async (
  payload: Payload,
  from: Point
): Promise<[pincode: string, km: number][]> => {
  const { rows } = await payload.db.pool.query<{ pincode: string }>(
    "select distinct pincode from doctors_clinics where pincode is not null"
  )
  return rows.flatMap(({ pincode }) => {
    const point = pointOf(pincode)
    return point ? [[pincode, kilometresBetween(from, point)]] : []
  })
}

const choice = (table: string, value: string | undefined, bind: Bind): string[] =>
  value === undefined
    ? []
    : [
        `exists (select 1 from ${table} where parent_id = doctors.id and value::text = ${bind(value)})`,
      ]

/** In a name in any language, a clinic's name, the qualification or a specialty. */
const textClause = (text: string | undefined, bind: Bind): string[] => {
  if (text === undefined) {
    return []
  }
  const like = bind(`%${text.replace(/[\\%_]/g, "\\$&")}%`)
  return [
    `(doctors.qualification ilike ${like}
      or exists (select 1 from doctors_locales
        where _parent_id = doctors.id and name ilike ${like})
      or exists (select 1 from doctors_specialties
        where parent_id = doctors.id and replace(value::text, '-', ' ') ilike ${like})
      or exists (select 1 from doctors_clinics clinic
        join doctors_clinics_locales named_clinic on named_clinic._parent_id = clinic.id
        where clinic._parent_id = doctors.id and named_clinic.name ilike ${like}))`,
  ]
}

const afterClause = ({ km, name, id }: Cursor, bind: Bind): string =>
  `(coalesce(nearest.km, 'infinity'), named.name, doctors.id)
     > (${bind(km ?? Infinity)}::float8, ${bind(name)}::varchar, ${bind(id)}::int)`
