import type { CollectionConfig } from "payload"
import { isAdmin } from "../access/is-admin"
import { isEditorOrAdmin } from "../access/is-editor-or-admin"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"
import { isStaff } from "../access/is-staff"
import { staffOrPublished } from "../access/staff-or-published"
import { paise } from "../fields/paise"
import { pincode } from "../fields/pincode"
import { slug } from "../fields/slug"
import { onlyReviewersPublish } from "../hooks/only-reviewers-publish"

const byReviewers = { create: isReviewerOrAdmin, update: isReviewerOrAdmin }

export const doctors: CollectionConfig = {
  slug: "doctors",
  admin: { useAsTitle: "name", defaultColumns: ["name", "specialties", "_status", "verified_on"] },
  access: {
    create: isEditorOrAdmin,
    read: staffOrPublished,
    readVersions: isStaff,
    update: isStaff,
    delete: isAdmin,
  },
  versions: { drafts: true, maxPerDoc: 100 },
  hooks: { beforeChange: [onlyReviewersPublish] },
  fields: [
    { name: "name", type: "text", required: true, localized: true, maxLength: 120 },
    slug({ from: "name" }),
    { name: "qualification", type: "text", required: true, maxLength: 200 },
    {
      type: "row",
      fields: [
        { name: "registration_number", type: "text", required: true, index: true, maxLength: 40 },
        { name: "council", type: "text", required: true, maxLength: 120 },
      ],
    },
    {
      name: "specialties",
      type: "select",
      hasMany: true,
      required: true,
      index: true,
      options: [
        "general-medicine",
        "family-medicine",
        "paediatrics",
        "obstetrics-gynaecology",
        "cardiology",
        "dermatology",
        "diabetology",
        "endocrinology",
        "ent",
        "gastroenterology",
        "nephrology",
        "neurology",
        "ophthalmology",
        "orthopaedics",
        "psychiatry",
        "pulmonology",
        "urology",
      ],
    },
    {
      name: "languages",
      type: "select",
      hasMany: true,
      required: true,
      index: true,
      options: [
        { value: "as", label: "Assamese" },
        { value: "bn", label: "Bengali" },
        { value: "en", label: "English" },
        { value: "gu", label: "Gujarati" },
        { value: "hi", label: "Hindi" },
        { value: "kn", label: "Kannada" },
        { value: "ml", label: "Malayalam" },
        { value: "mr", label: "Marathi" },
        { value: "or", label: "Odia" },
        { value: "pa", label: "Punjabi" },
        { value: "ta", label: "Tamil" },
        { value: "te", label: "Telugu" },
        { value: "ur", label: "Urdu" },
      ],
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
    paise({ name: "fee_paise", label: "Consultation fee in paise" }),
    {
      name: "consultation_modes",
      type: "select",
      hasMany: true,
      required: true,
      options: ["in-person", "video", "audio", "text"],
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
      access: byReviewers,
      admin: { position: "sidebar", date: { pickerAppearance: "dayOnly" } },
    },
  ],
}
