import { get, post, remove, type HostileRequest, type Scene } from "./request"

/** In consults and the content they answer from, and in what staff see of both. */
export function inConsults(scene: Scene): HostileRequest[] {
  const sessions = "/store/consult/sessions"
  const own = `${sessions}/${scene.consultId}`
  const others = `${sessions}/${scene.othersConsultId}`
  const text = { text: "What helps against fever?" }
  const pharmacist = { as: "pharmacist" } as const
  const operator = { as: "operator" } as const
  const pattern = {
    id: "1",
    name: "a pattern",
    topic: "poisoning_overdose",
    language: "en",
    all_of: [{ any_of: ["oleander"] }],
  }
  return [
    post("a consult without consent", sessions, { locale: "en" }),
    post("a consult with a refused consent", sessions, { locale: "en", consent: false }),
    post("a consult in a language we lack", sessions, { locale: "fr", consent: true }),
    post("a consult near no pincode", sessions, { consent: true, pincode: "012345" }),
    post("a consult in another's name", sessions, { consent: true, customer_id: "cus_other" }),
    get("another customer's consult", others),
    get("another customer's messages", `${others}/messages`),
    get("a consult without a login or a token", own, { as: "anonymous" }),
    get("a consult with a made-up token", own, {
      as: "anonymous",
      headers: { "x-consult-token": "a".repeat(43) },
    }),
    get("a consult that does not exist", `${sessions}/csess_none`),
    post("a message in another customer's consult", `${others}/messages`, text),
    remove("another customer's consult erased", others),
    post("a message without text", `${own}/messages`, {}),
    post("an empty message", `${own}/messages`, { text: " \n " }),
    post("a message that is a list", `${own}/messages`, { text: ["a", "b"] }),
    post("a message of 2,001 characters", `${own}/messages`, { text: "a".repeat(2_001) }),
    post("a message with half an emoji", `${own}/messages`, { text: "fever \ud83d" }),
    post("a message with a NUL", `${own}/messages`, { text: "fever\u0000" }),
    post("a message with a role", `${own}/messages`, { ...text, role: "pharmacist" }),
    post("a message with a key that is too short", `${own}/messages`, text, {
      headers: { "idempotency-key": "short" },
    }),
    get("messages by the million", `${own}/messages?limit=1000000`),
    get("messages after no place", `${own}/messages?cursor=%27%20or%201%3D1`),
    post("a word on a reply that does not exist", `${own}/messages/cmsg_none/feedback`, {
      feedback: "helpful",
    }),
    post("a word that nobody knows", `${own}/messages/cmsg_none/feedback`, { feedback: "<b>" }),
    post("a hand-over to a faith healer", `${own}/handover`, { to: "faith-healer" }),
    post("another customer's consult handed over", `${others}/handover`, { to: "pharmacist" }),
    get("doctors within no distance", "/store/doctors?pincode=560001&max_km=-1"),
    get("doctors near no pincode", "/store/doctors?pincode=abc"),
    get("doctors by a list", "/store/doctors?text[]=a&text[]=b"),
    get("doctors by a filter of the CMS", "/store/doctors?where[verified]=false"),
    get("monographs of two molecules", "/store/monographs?molecule=a,b"),
    get("articles by product and molecule", "/store/articles?product_id=prod_1&molecule=a"),
    get("articles by the million", "/store/articles?limit=1000000"),
    get("a customer at the consults to review", "/admin/consult/reviews"),
    get("red flags of a topic in SQL", "/admin/consult/red-flags?topic=a'--", pharmacist),
    get("reviews, none a page", "/admin/consult/reviews?limit=0", pharmacist),
    post(
      "a verdict on nothing",
      "/admin/consult/reviews/crev_none",
      { verdict: "correct" },
      pharmacist
    ),
    get("support at the red flags", "/admin/consult/red-flags", { as: "support" }),
    get("red flags of a day that is none", "/admin/consult/red-flags?from=2026-02-30", pharmacist),
    post("a mark that nobody knows", "/admin/consult/red-flags/cflag_none/marks", {}, pharmacist),
    post(
      "a mark on nothing",
      "/admin/consult/red-flags/cflag_none/marks",
      { mark: "right" },
      pharmacist
    ),
    get("an operator who exports marks", "/admin/consult/red-flags/export", operator),
    remove("another customer's consent taken back", `${others}/consent-to-improve`),
    post("a consult with half a consent", sessions, { consent: true, consent_to_improve: "maybe" }),
    post("a customer who re-indexes", "/admin/knowledge/reindex", {}),
    post("a pharmacist who re-indexes", "/admin/knowledge/reindex", {}, pharmacist),
    post(
      "a job cancelled that does not exist",
      "/admin/knowledge/jobs/kjob_none/cancel",
      {},
      operator
    ),
    get("documents of no collection", "/admin/knowledge/documents?collection=users", operator),
    get(
      "the trace of a document of no collection",
      "/admin/knowledge/documents/users/1/trace",
      operator
    ),
    get(
      "the trace of a document that does not exist",
      "/admin/knowledge/documents/articles/0/trace",
      operator
    ),
    post(
      "a rules check without the CMS's key",
      "/hooks/consult/rules-check",
      { patterns: [pattern] },
      { as: "anonymous" }
    ),
  ]
}
