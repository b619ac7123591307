/**
 * What a customer agrees to before the first message: that their words, which may tell about their
 * health, are kept and searched with, to answer them (DPDP Act 2023 s.6: itemised, by purpose).
 * Withdrawing is erasing the session. A changed text has another version.
 */
export const CONSENT_PURPOSE = "consult_health_chat"
export const CONSENT_VERSION = "2026-11"
