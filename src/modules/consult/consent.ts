/**
 * What a customer agrees to before the first message: that their words, which may tell about their
 * health, are kept and searched with, to answer them (DPDP Act 2023 s.6: itemised, by purpose).
 * Withdrawing is erasing the session. A changed text has another version.
 */
export const CONSENT_PURPOSE = "consult_health_chat"
export const CONSENT_VERSION = "2026-11"

/**
 * A consent of its own, never presumed: that messages which raised a red flag are read by those who
 * correct its rules. It is withdrawn by itself, and the consult goes on.
 */
export const IMPROVE_CONSENT_VERSION = "2026-11"
