/**
 * Where a prescriber may be registered: the State Medical Councils under the National Medical
 * Commission Act 2019, and the Commission's own National Medical Register. `prefix` is what their
 * registration numbers often begin with.
 */
export const MEDICAL_COUNCILS: readonly { name: string; prefix: string | null }[] = [
  { name: "Andhra Pradesh Medical Council", prefix: "APMC" },
  { name: "Arunachal Pradesh Medical Council", prefix: null },
  { name: "Assam Council of Medical Registration", prefix: null },
  { name: "Bihar Council of Medical Registration", prefix: "BCMR" },
  { name: "Chhattisgarh Medical Council", prefix: "CGMC" },
  { name: "Delhi Medical Council", prefix: "DMC" },
  { name: "Goa Medical Council", prefix: null },
  { name: "Gujarat Medical Council", prefix: null },
  { name: "Haryana Medical Council", prefix: "HMC" },
  { name: "Himachal Pradesh Medical Council", prefix: "HPMC" },
  { name: "Jammu and Kashmir Medical Council", prefix: "JKMC" },
  { name: "Jharkhand Medical Council", prefix: null },
  { name: "Karnataka Medical Council", prefix: "KMC" },
  { name: "Travancore Cochin Medical Council (Kerala)", prefix: "TCMC" },
  { name: "Madhya Pradesh Medical Council", prefix: "MPMC" },
  { name: "Maharashtra Medical Council", prefix: "MMC" },
  { name: "Manipur Medical Council", prefix: null },
  { name: "Meghalaya Medical Council", prefix: null },
  { name: "Mizoram Medical Council", prefix: null },
  { name: "Nagaland Medical Council", prefix: null },
  { name: "National Medical Commission (National Medical Register)", prefix: "NMC" },
  { name: "Odisha Council of Medical Registration", prefix: "OCMR" },
  { name: "Punjab Medical Council", prefix: "PMC" },
  { name: "Rajasthan Medical Council", prefix: "RMC" },
  { name: "Sikkim Medical Council", prefix: null },
  { name: "Tamil Nadu Medical Council", prefix: "TNMC" },
  { name: "Telangana State Medical Council", prefix: "TSMC" },
  { name: "Tripura State Medical Council", prefix: null },
  { name: "Uttar Pradesh Medical Council", prefix: "UPMC" },
  { name: "Uttarakhand Medical Council", prefix: "UKMC" },
  { name: "West Bengal Medical Council", prefix: "WBMC" },
]
