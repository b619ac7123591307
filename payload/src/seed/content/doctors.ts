import type { Doctor } from "../../payload-types"

type DoctorSeed = Pick<
  Doctor,
  | "name"
  | "slug"
  | "qualification"
  | "registration_number"
  | "council"
  | "specialties"
  | "languages"
  | "clinics"
  | "fee_paise"
  | "consultation_modes"
>

type Row = {
  name: string
  qualification: string
  council: keyof typeof councils
  specialties: Doctor["specialties"]
  languages: Doctor["languages"]
  clinics: [name: string, pincode: string, hours: string][]
  feeInRupees: number
  modes: Doctor["consultation_modes"]
}

const councils = {
  MH: "Maharashtra Medical Council",
  KA: "Karnataka Medical Council",
} as const

const IN_PERSON_AND_VIDEO: Doctor["consultation_modes"] = ["in-person", "video"]
const IN_PERSON: Doctor["consultation_modes"] = ["in-person"]
const ALL_MODES: Doctor["consultation_modes"] = ["in-person", "video", "audio"]

const WEEKDAY_MORNINGS = "Mon-Fri 09:30-13:00"
const WEEKDAY_EVENINGS = "Mon-Fri 17:30-20:30"
const SATURDAYS = "Sat 10:00-14:00"

// Every name, clinic and number is invented. Two cities, where the first stores are.
const rows: Row[] = [
  {
    name: "Dr. Anjali Deshmukh",
    qualification: "MBBS, MD (General Medicine)",
    council: "MH",
    specialties: ["general-medicine", "diabetology"],
    languages: ["en", "hi", "mr"],
    clinics: [["Sahyadri Family Clinic", "400014", WEEKDAY_MORNINGS]],
    feeInRupees: 700,
    modes: ALL_MODES,
  },
  {
    name: "Dr. Rohan Kulkarni",
    qualification: "MBBS, MD (General Medicine), DM (Cardiology)",
    council: "MH",
    specialties: ["cardiology"],
    languages: ["en", "hi", "mr"],
    clinics: [
      ["Hriday Heart Clinic", "400028", WEEKDAY_EVENINGS],
      ["Hriday Heart Clinic, Andheri", "400053", SATURDAYS],
    ],
    feeInRupees: 1500,
    modes: IN_PERSON_AND_VIDEO,
  },
  {
    name: "Dr. Farida Merchant",
    qualification: "MBBS, DGO, MS (Obstetrics and Gynaecology)",
    council: "MH",
    specialties: ["obstetrics-gynaecology"],
    languages: ["en", "gu", "hi"],
    clinics: [["Matrusri Women's Clinic", "400008", WEEKDAY_MORNINGS]],
    feeInRupees: 1000,
    modes: IN_PERSON_AND_VIDEO,
  },
  {
    name: "Dr. Suresh Patil",
    qualification: "MBBS, MD (Paediatrics)",
    council: "MH",
    specialties: ["paediatrics"],
    languages: ["en", "hi", "mr"],
    clinics: [["Balvihar Children's Clinic", "400601", WEEKDAY_EVENINGS]],
    feeInRupees: 800,
    modes: ALL_MODES,
  },
  {
    name: "Dr. Neha Joshi",
    qualification: "MBBS, MD (Dermatology)",
    council: "MH",
    specialties: ["dermatology"],
    languages: ["en", "hi", "mr"],
    clinics: [["Twacha Skin Clinic", "400057", WEEKDAY_EVENINGS]],
    feeInRupees: 900,
    modes: IN_PERSON_AND_VIDEO,
  },
  {
    name: "Dr. Imran Shaikh",
    qualification: "MBBS, MS (Orthopaedics)",
    council: "MH",
    specialties: ["orthopaedics"],
    languages: ["en", "hi", "ur"],
    clinics: [["Asthi Bone and Joint Clinic", "400070", WEEKDAY_MORNINGS]],
    feeInRupees: 1000,
    modes: IN_PERSON,
  },
  {
    name: "Dr. Kavita Rane",
    qualification: "MBBS, MD (Psychiatry)",
    council: "MH",
    specialties: ["psychiatry"],
    languages: ["en", "hi", "mr"],
    clinics: [["Manas Mind Clinic", "400016", WEEKDAY_EVENINGS]],
    feeInRupees: 1400,
    modes: ALL_MODES,
  },
  {
    name: "Dr. Bhavesh Shah",
    qualification: "MBBS, MD (General Medicine), DM (Gastroenterology)",
    council: "MH",
    specialties: ["gastroenterology"],
    languages: ["en", "gu", "hi"],
    clinics: [["Udar Digestive Clinic", "400092", SATURDAYS]],
    feeInRupees: 1300,
    modes: IN_PERSON_AND_VIDEO,
  },
  {
    name: "Dr. Meera Sawant",
    qualification: "MBBS, MD (Respiratory Medicine)",
    council: "MH",
    specialties: ["pulmonology"],
    languages: ["en", "hi", "mr"],
    clinics: [["Shwas Chest Clinic", "400012", WEEKDAY_MORNINGS]],
    feeInRupees: 1000,
    modes: IN_PERSON_AND_VIDEO,
  },
  {
    name: "Dr. Vikram Chavan",
    qualification: "MBBS, DNB (Family Medicine)",
    council: "MH",
    specialties: ["family-medicine"],
    languages: ["en", "hi", "mr"],
    clinics: [["Parivar Clinic", "400706", WEEKDAY_EVENINGS]],
    feeInRupees: 500,
    modes: ALL_MODES,
  },
  {
    name: "Dr. Lakshmi Narayanan",
    qualification: "MBBS, MD (General Medicine), DM (Endocrinology)",
    council: "KA",
    specialties: ["endocrinology", "diabetology"],
    languages: ["en", "kn", "ta"],
    clinics: [["Madhura Diabetes Clinic", "560034", WEEKDAY_MORNINGS]],
    feeInRupees: 1200,
    modes: ALL_MODES,
  },
  {
    name: "Dr. Prakash Hegde",
    qualification: "MBBS, MD (General Medicine)",
    council: "KA",
    specialties: ["general-medicine"],
    languages: ["en", "hi", "kn"],
    clinics: [["Arogya Clinic", "560004", WEEKDAY_EVENINGS]],
    feeInRupees: 600,
    modes: ALL_MODES,
  },
  {
    name: "Dr. Divya Shetty",
    qualification: "MBBS, MS (ENT)",
    council: "KA",
    specialties: ["ent"],
    languages: ["en", "hi", "kn"],
    clinics: [["Shravan ENT Clinic", "560011", WEEKDAY_EVENINGS]],
    feeInRupees: 800,
    modes: IN_PERSON,
  },
  {
    name: "Dr. Thomas Kurian",
    qualification: "MBBS, MD (General Medicine), DM (Neurology)",
    council: "KA",
    specialties: ["neurology"],
    languages: ["en", "kn", "ml"],
    clinics: [["Nadi Neurology Clinic", "560038", SATURDAYS]],
    feeInRupees: 1500,
    modes: IN_PERSON_AND_VIDEO,
  },
  {
    name: "Dr. Swathi Reddy",
    qualification: "MBBS, MD (Paediatrics)",
    council: "KA",
    specialties: ["paediatrics"],
    languages: ["en", "kn", "te"],
    clinics: [["Chiguru Children's Clinic", "560066", WEEKDAY_MORNINGS]],
    feeInRupees: 800,
    modes: ALL_MODES,
  },
  {
    name: "Dr. Arvind Rao",
    qualification: "MBBS, MS (Ophthalmology)",
    council: "KA",
    specialties: ["ophthalmology"],
    languages: ["en", "hi", "kn"],
    clinics: [["Drishti Eye Clinic", "560041", WEEKDAY_MORNINGS]],
    feeInRupees: 700,
    modes: IN_PERSON,
  },
  {
    name: "Dr. Ayesha Khanum",
    qualification: "MBBS, MS (Obstetrics and Gynaecology)",
    council: "KA",
    specialties: ["obstetrics-gynaecology"],
    languages: ["en", "kn", "ur"],
    clinics: [["Thayi Women's Clinic", "560045", WEEKDAY_EVENINGS]],
    feeInRupees: 900,
    modes: IN_PERSON_AND_VIDEO,
  },
  {
    name: "Dr. Ganesh Murthy",
    qualification: "MBBS, MD (General Medicine), DM (Nephrology)",
    council: "KA",
    specialties: ["nephrology"],
    languages: ["en", "kn", "te"],
    clinics: [["Vrikka Kidney Clinic", "560010", SATURDAYS]],
    feeInRupees: 1300,
    modes: IN_PERSON_AND_VIDEO,
  },
  {
    name: "Dr. Sanjay Bose",
    qualification: "MBBS, MS (General Surgery), MCh (Urology)",
    council: "KA",
    specialties: ["urology"],
    languages: ["bn", "en", "hi"],
    clinics: [["Jal Urology Clinic", "560076", WEEKDAY_EVENINGS]],
    feeInRupees: 1200,
    modes: IN_PERSON,
  },
  {
    name: "Dr. Harpreet Kaur",
    qualification: "MBBS, DNB (Family Medicine)",
    council: "KA",
    specialties: ["family-medicine"],
    languages: ["en", "hi", "pa"],
    clinics: [["Sehat Family Clinic", "560103", WEEKDAY_MORNINGS]],
    feeInRupees: 500,
    modes: ALL_MODES,
  },
]

export const doctorSeeds: DoctorSeed[] = rows.map((row, index) => ({
  name: row.name,
  slug: row.name.toLowerCase().replace(/[^a-z]+/g, "-"),
  qualification: row.qualification,
  // The prefix tells everybody that no council gave this number.
  registration_number: `DEMO-${row.council}-${String(index + 1).padStart(4, "0")}`,
  council: councils[row.council],
  specialties: row.specialties,
  languages: row.languages,
  clinics: row.clinics.map(([name, pincode, hours]) => ({ name, pincode, hours })),
  fee_paise: row.feeInRupees * 100,
  consultation_modes: row.modes,
}))
