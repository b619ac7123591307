import type { PayloadRequest } from "payload"
import type { Doctor } from "../payload-types"

/** A published doctor as a customer may see one. Who verified the record stays inside. */
export type DoctorView = Pick<
  Doctor,
  | "slug"
  | "name"
  | "qualification"
  | "registration_number"
  | "council"
  | "specialties"
  | "languages"
  | "consultation_modes"
  | "fee_paise"
> & {
  id: string
  photo: { url: string; alt: string } | null
  verified_on: string | null
  clinics: { name: string; pincode: string; hours: string }[]
}

/** Those of the ids that are published and verified, by id. A missing translation falls back to English. */
export const viewDoctors = async (
  { payload }: PayloadRequest,
  ids: number[],
  locale: "en" | "hi"
): Promise<Map<number, DoctorView>> => {
  if (ids.length === 0) {
    return new Map()
  }
  const { docs } = await payload.find({
    collection: "doctors",
    where: {
      and: [
        { id: { in: ids } },
        { _status: { equals: "published" } },
        { verified_on: { exists: true } },
      ],
    },
    locale,
    fallbackLocale: "en",
    depth: 1,
    pagination: false,
  })
  return new Map(docs.map((doctor) => [doctor.id, viewOf(doctor, payload.config.serverURL)]))
}

const viewOf = (doctor: Doctor, serverUrl: string): DoctorView => ({
  id: String(doctor.id),
  slug: doctor.slug,
  name: doctor.name,
  qualification: doctor.qualification,
  registration_number: doctor.registration_number,
  council: doctor.council,
  specialties: doctor.specialties,
  languages: doctor.languages,
  consultation_modes: doctor.consultation_modes,
  fee_paise: doctor.fee_paise,
  photo: photoOf(doctor.photo, serverUrl),
  verified_on: doctor.verified_on ?? null,
  clinics: doctor.clinics.map(({ name, pincode, hours }) => ({ name, pincode, hours })),
})

/** A photo in the trash is not shown. */
const photoOf = (photo: Doctor["photo"], serverUrl: string): DoctorView["photo"] =>
  typeof photo === "object" && photo?.url && !photo.deletedAt
    ? { url: new URL(photo.url, serverUrl).toString(), alt: photo.alt }
    : null
