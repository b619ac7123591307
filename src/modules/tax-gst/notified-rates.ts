import { DELIVERY_SAC } from "../../rules/gst-rate"

/**
 * Rates as notified, the seed of `gst_rate`. Medicines went from 12 % and 5 % to 5 % on 22 Sep 2025,
 * and 36 named drugs to nil (56th GST Council; notifications of 17 Sep 2025).
 */

type RateSeed = {
  code_prefix: string
  exception: string | null
  rate_basis_points: number
  effective_from: string
  effective_to: string | null
  citation: string
}

const GST_BEGAN = "2017-07-01"
const REFORM = "2025-09-22"
const RATES_2017 = "Notification 1/2017-Central Tax (Rate), 28 Jun 2017, as amended"
const RATES_2025 = "Notification 9/2025-Central Tax (Rate), 17 Sep 2025"
const NIL_2025 = "Notification 10/2025-Central Tax (Rate), 17 Sep 2025"
const SERVICES_2017 = "Notification 11/2017-Central Tax (Rate), 28 Jun 2017, as amended"

/** Codes whose rate the reform changed: basis points before and after. */
const CHANGED: [prefix: string, before: number, after: number][] = [
  ["3002", 1200, 500],
  ["3003", 1200, 500],
  ["3004", 1200, 500],
  ["3005", 1200, 500],
  ["3006", 1200, 500],
  ["3304", 1800, 1800],
  ["3305", 1800, 500],
  ["3306", 1800, 500],
  ["3307", 1800, 1800],
  ["3401", 1800, 500],
  ["3808", 1800, 1800],
  ["3822", 1200, 500],
  ["2106", 1800, 500],
  ["4014", 1200, 500],
  ["4015", 1200, 500],
  ["6307", 500, 500],
  ["9018", 1200, 500],
  ["9019", 1200, 500],
  ["9020", 1200, 500],
  ["9021", 500, 500],
  ["9022", 1200, 500],
  ["9025", 1800, 500],
  ["9027", 1800, 500],
  ["9619", 0, 0],
]

const NIL_DRUGS = [
  "Agalsidase beta",
  "Imiglucerase",
  "Eptacog alfa",
  "Onasemnogene abeparvovec",
  "Asciminib",
  "Mepolizumab",
  "Pegylated liposomal irinotecan",
  "Daratumumab",
  "Daratumumab subcutaneous",
  "Teclistamab",
  "Amivantamab",
  "Alectinib",
  "Risdiplam",
  "Obinutuzumab",
  "Polatuzumab vedotin",
  "Entrectinib",
  "Atezolizumab",
  "Spesolimab",
  "Velaglucerase alfa",
  "Agalsidase alfa",
  "Rurioctocog alfa pegol",
  "Idursulfase",
  "Alglucosidase alfa",
  "Laronidase",
  "Olipudase alfa",
  "Tepotinib",
  "Avelumab",
  "Emicizumab",
  "Belumosudil",
  "Miglustat",
  "Velmanase alfa",
  "Alirocumab",
  "Evolocumab",
  "Cysteamine bitartrate",
  "C1 inhibitor",
  "Inclisiran",
]

export const GST_RATES: RateSeed[] = [
  ...CHANGED.flatMap(([code_prefix, before, after]) => [
    {
      code_prefix,
      exception: null,
      rate_basis_points: before,
      effective_from: GST_BEGAN,
      effective_to: REFORM,
      citation: RATES_2017,
    },
    {
      code_prefix,
      exception: null,
      rate_basis_points: after,
      effective_from: REFORM,
      effective_to: null,
      citation: RATES_2025,
    },
  ]),
  ...NIL_DRUGS.map((exception) => ({
    code_prefix: "30",
    exception,
    rate_basis_points: 0,
    effective_from: REFORM,
    effective_to: null,
    citation: NIL_2025,
  })),
  {
    code_prefix: DELIVERY_SAC,
    exception: null,
    rate_basis_points: 1800,
    effective_from: GST_BEGAN,
    effective_to: null,
    citation: SERVICES_2017,
  },
]
