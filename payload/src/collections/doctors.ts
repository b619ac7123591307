import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"
import { doctorsImport, doctorsImportTemplate } from "../doctors-import/endpoint"
import { CONSULTATION_MODES, LANGUAGES } from "../fields/doctor-choices"
import { notToCome } from "../fields/not-to-come"
import { paise } from "../fields/paise"
import { pincode } from "../fields/pincode"
import { slug } from "../fields/slug"
import { specialties } from "../fields/specialties"
import { holdPhoto } from "../hooks/keep-shown-photos"
import { publishOnlyVerified } from "../hooks/publish-only-verified"
import { stampVerification } from "../hooks/stamp-verification"
import { content } from "./content"

const byReviewers = { create: isReviewerOrAdmin, update: isReviewerOrAdmin }

export const doctors = content({
  slug: "doctors",
  admin: {
    useAsTitle: "name",
    defaultColumns: ["name", "specialties", "_status", "verified_on"],
    components: { beforeListTable: ["/panel/import-doctors#ImportDoctors"] },
  },
  indexes: [{ fields: ["council", "registration_number"], unique: true }],
  endpoints: [doctorsImport, doctorsImportTemplate],
  whenSaved: [holdPhoto, publishOnlyVerified, stampVerification],
  fields: [
    { name: "name", type: "text", required: true, localized: true, maxLength: 120 },
    slug({ from: "name" }),
    { name: "photo", type: "upload", relationTo: "media" },
    { name: "qualification", type: "text", required: true, maxLength: 200 },
    {
      type: "row",
      fields: [
        { name: "registration_number", type: "text", required: true, index: true, maxLength: 40 },
        { name: "council", type: "text", required: true, maxLength: 120 },
      ],
    },
    specialties,
    {
      name: "languages",
      type: "select",
      hasMany: true,
      required: true,
      index: true,
      options: [...LANGUAGES],
    },
    {
      name: "clinics",
      type: "array",
      required: true,
      minRows: 1,
      fields: [
        { name: "name", type: "text", required: true, localized: true, maxLength: 160 },
        pincode,
        { name: "hours", type: "text", required: true, localized: true, maxLength: 160 },
      ],
    },
    paise({ name: "fee_paise", label: "Consultation fee in rupees" }),
    {
      name: "consultation_modes",
      type: "select",
      hasMany: true,
      required: true,
      options: [...CONSULTATION_MODES],
    },
    {
      name: "verified_by",
      type: "relationship",
      relationTo: "users",
      access: byReviewers,
      admin: { position: "sidebar" },
    },
    {
      name: "verified_on",
      type: "date",
      validate: notToCome,
      access: byReviewers,
      admin: {
        position: "sidebar",
        date: { pickerAppearance: "dayOnly", displayFormat: "d MMM yyyy" },
      },
    },
  ],
})
