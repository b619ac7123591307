import type { Locale } from "../../lib/locale"
import { isReasonCode, REASON_CODES, type ReasonCode } from "../../rules/reason-codes"

const HINDI: Record<ReasonCode, string> = {
  missing_signature: "पर्ची पर डॉक्टर के हस्ताक्षर नहीं हैं।",
  missing_date: "पर्ची पर तारीख़ नहीं है।",
  missing_patient_name: "पर्ची पर मरीज़ का नाम नहीं है।",
  missing_patient_address: "पर्ची पर मरीज़ का पता नहीं है।",
  missing_prescriber_name: "पर्ची पर डॉक्टर का नाम नहीं है।",
  missing_dose: "पर्ची पर ख़ुराक नहीं लिखी है।",
  missing_total_amount: "पर्ची पर कुल मात्रा नहीं लिखी है।",
  missing_registration_number: "पर्ची पर डॉक्टर का रजिस्ट्रेशन नंबर नहीं है।",
  missing_council: "पर्ची पर डॉक्टर की मेडिकल काउंसिल का नाम नहीं है।",
  illegible: "फ़ोटो पढ़ी नहीं जा सकी। कृपया साफ़ फ़ोटो भेजें।",
  not_a_prescription: "भेजी गई फ़ाइल डॉक्टर की पर्ची नहीं है।",
  not_prescribed: "माँगी गई चीज़ पर्ची पर नहीं लिखी है।",
  brand_differs: "पर्ची पर किसी और दवा का नाम लिखा है।",
  patient_differs: "पर्ची किसी और मरीज़ की है।",
  expired: "पर्ची बहुत पुरानी है।",
  already_dispensed: "इस पर्ची पर दवा पहले ही दी जा चुकी है।",
  quantity_exceeds_prescribed: "पर्ची पर इससे कम मात्रा लिखी है।",
  not_sellable: "यह दवा ऑनलाइन नहीं बेची जाती।",
  suspected_forgery: "पर्ची की पुष्टि नहीं हो सकी।",
  prescriber_confirmation: "हम डॉक्टर से पुष्टि कर रहे हैं।",
  clinical_concern: "दवा देने से पहले फ़ार्मासिस्ट को आपसे कुछ पूछना है।",
  ask_the_prescriber: "जैसा लिखा है, वैसे यह नहीं दी जा सकती। कृपया अपने डॉक्टर से पूछें।",
}

const STATUS_TEXTS: Readonly<Record<string, Readonly<Record<Locale, string>> | undefined>> = {
  under_verification: {
    en: "We are checking the prescription before a pharmacist reads it.",
    hi: "फ़ार्मासिस्ट की जाँच से पहले हम पर्ची को एक बार देख रहे हैं।",
  },
  authorisation_withdrawn: {
    en: "A pharmacist took the approval back, and will review the prescription again.",
    hi: "फ़ार्मासिस्ट ने मंज़ूरी वापस ले ली है। पर्ची की जाँच फिर से होगी।",
  },
}

/** Nothing more is supplied on it; what was supplied before is with the customer. */
const STOPPED: Readonly<Record<Locale, string>> = {
  en: "A pharmacist took the approval back. If you have medicine from us on this prescription, please do not take the next dose before you have spoken to our pharmacist or your doctor. Call today{telephone}.",
  hi: "फ़ार्मासिस्ट ने मंज़ूरी वापस ले ली है। अगर इस पर्ची पर हमारी दी हुई दवा आपके पास है, तो कृपया अगली ख़ुराक तब तक न लें, जब तक आप हमारे फ़ार्मासिस्ट या अपने डॉक्टर से बात न कर लें। आज ही फ़ोन करें{telephone}।",
}

export function reasonText(code: ReasonCode, locale: Locale): string {
  return locale === "hi" ? HINDI[code] : REASON_CODES[code].sentence
}

/** Who is told, and where the shop is called; null where it has named no number. */
export type Reader = { locale: Locale; telephone: string | null }

/** Of a prescription's status: one of the codes, or what the shop itself does. */
export function statusReasonText(
  { status, status_reason: reason }: { status: string; status_reason: string | null },
  { locale, telephone }: Reader
): string | null {
  if (status === "stopped") {
    return STOPPED[locale].replace("{telephone}", telephone === null ? "" : `: ${telephone}`)
  }
  if (reason === null) {
    return null
  }
  return isReasonCode(reason)
    ? reasonText(reason, locale)
    : (STATUS_TEXTS[reason]?.[locale] ?? null)
}
