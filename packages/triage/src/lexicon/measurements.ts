/** What a number in a pattern measures: where it stands among the numbers, its unit, and what a living person can have. */
type Measurement = { place: 0 | 1; unit: string; least: number; most: number; source: string }

/**
 * A concept names these with its bounds (`numbers` in its YAML). `source` is what its bounds are held
 * against; where a bound is wider or narrower, the concept says so.
 */
export const MEASUREMENTS = {
  temperature_celsius: {
    place: 0,
    unit: "°C",
    least: 30,
    most: 45,
    source:
      "Fever from 38: NICE NG143. Below 36 in a newborn: WHO, thermal protection. Heat stroke above 40: NPCCHH.",
  },
  temperature_fahrenheit: {
    place: 0,
    unit: "°F",
    least: 86,
    most: 113,
    source: "The same in Fahrenheit: 38 °C is 100.4, 40.6 °C is 105.",
  },
  sugar_mg_dl: {
    place: 0,
    unit: "mg/dl",
    least: 15,
    most: 1500,
    source:
      "Low below 70, dangerous below 54: ADA levels 1 and 2. High: JBDS, with 18 mg/dl a mmol/l.",
  },
  sugar_mmol_l: {
    place: 0,
    unit: "mmol/l",
    least: 1,
    most: 83,
    source: "Low below 3.9, dangerous below 3.0: ADA levels 1 and 2.",
  },
  platelets_thousand: {
    place: 0,
    unit: "thousand/µl",
    least: 0,
    most: 2000,
    source: "Falling platelets are a warning sign, 20 a danger: WHO 2009 and NCVBDC, dengue.",
  },
  platelets_per_microlitre: {
    place: 0,
    unit: "/µl",
    least: 1000,
    most: 2_000_000,
    source: "The same, counted one by one.",
  },
  systolic_mmhg: {
    place: 0,
    unit: "mmHg",
    least: 40,
    most: 300,
    source:
      "180 with signs of an organ: ISH 2020. In pregnancy: NICE NG133. Shock: 90 and below, NEWS2.",
  },
  diastolic_mmhg: {
    place: 1,
    unit: "mmHg",
    least: 20,
    most: 200,
    source: "120 with signs of an organ: ISH 2020. In pregnancy: NICE NG133.",
  },
  oxygen_percent: {
    place: 0,
    unit: "% SpO2",
    least: 40,
    most: 100,
    source: "Below 92 is severe in asthma: BTS/SIGN 158.",
  },
  pulse_per_minute: {
    place: 0,
    unit: "/min",
    least: 20,
    most: 300,
    source: "From 111 on a point of alarm, from 131 on three: NEWS2.",
  },
  breaths_per_minute: {
    place: 0,
    unit: "/min",
    least: 4,
    most: 120,
    source: "From 25 on three points of alarm in an adult: NEWS2.",
  },
  pregnancy_weeks: {
    place: 0,
    unit: "weeks of pregnancy",
    least: 1,
    most: 44,
    source: "Weeks below 13 are said of much else; 42 is the longest that is awaited.",
  },
  age_days: {
    place: 0,
    unit: "days of age",
    least: 0,
    most: 365,
    source: "Young infant, up to 2 months: IMNCI.",
  },
  age_weeks: {
    place: 0,
    unit: "weeks of age",
    least: 0,
    most: 104,
    source: "Up to 3 months: NICE NG143.",
  },
  age_months: {
    place: 0,
    unit: "months of age",
    least: 0,
    most: 24,
    source: "Up to 3 months: NICE NG143. An infant is up to 12 months old.",
  },
  age_months_or_years: {
    place: 0,
    unit: "months or years of age",
    least: 0,
    most: 120,
    source: "A small child, whichever unit was written.",
  },
  tablets: {
    place: 0,
    unit: "tablets or strips at one time",
    least: 1,
    most: 500,
    source: "Ours: no prescription says five at once. Above 400 it is a stock.",
  },
} as const satisfies Record<string, Measurement>

type MeasurementName = keyof typeof MEASUREMENTS

/** `from` and `to` are within the bounds, `above` and `below` are not. */
type Range = { from?: number; above?: number; to?: number; below?: number }

/** All of them hold at once: an upper pressure and a lower one. */
export type Measured = Partial<Record<MeasurementName, Range>>

/** Does one of them fit the numbers of a message? Words without a number fit: "sugar is very high". */
export function fits(anyOf: readonly Measured[], given: readonly number[]): boolean {
  return (
    given.length === 0 ||
    anyOf.some((measured) =>
      namesIn(measured).every((name) => isWithin(given[MEASUREMENTS[name].place], measured[name]))
    )
  )
}

function isWithin(
  value: number | undefined,
  { from = -Infinity, above = -Infinity, to = Infinity, below = Infinity }: Range = {}
): boolean {
  return value !== undefined && value >= from && value > above && value <= to && value < below
}

export const MEASUREMENT_NAMES = Object.keys(MEASUREMENTS).filter(isMeasurement)

const namesIn = (measured: Measured) => Object.keys(measured).filter(isMeasurement)

function isMeasurement(name: string): name is MeasurementName {
  return name in MEASUREMENTS
}
