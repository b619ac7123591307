import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link, useParams } from "react-router-dom"
import { ListState } from "../../../components/lists/list-state"
import { AlreadySupplied } from "../../../components/prescriptions/already-supplied"
import { ClaimBar } from "../../../components/prescriptions/claim-bar"
import { ClaimLost } from "../../../components/prescriptions/claim-lost"
import { DraftLines } from "../../../components/prescriptions/draft-lines"
import { PageViewer } from "../../../components/prescriptions/page-viewer"
import { HoldDecision, HoldReleases } from "../../../components/prescriptions/hold-decision"
import { Queries } from "../../../components/prescriptions/queries"
import { ReviewForm } from "../../../components/prescriptions/review-form"
import { ReviewHistory } from "../../../components/prescriptions/review-history"
import { ReviewOutcome, type Outcome } from "../../../components/prescriptions/review-outcome"
import { linesOf } from "../../../components/prescriptions/review-request"
import { SameImageBanner } from "../../../components/prescriptions/same-image"
import { StartNext } from "../../../components/prescriptions/start-next"
import { PrescriptionStatus } from "../../../components/prescriptions/status-badge"
import type { PrescriptionAnswer } from "../../../components/prescriptions/types"
import { useClaim } from "../../../components/prescriptions/use-claim"
import { WholeVerdict } from "../../../components/prescriptions/whole-verdict"
import { Withdraw, Withdrawn } from "../../../components/prescriptions/withdraw"
import { api } from "../../../lib/api"

const READING_MS = 3_000
const REVIEWABLE = new Set(["in_review", "on_hold"])

/** One prescription: the image on the left, what counts on the right. */
const Prescription = ({ id }: { id: string }) => {
  const [outcome, setOutcome] = useState<Outcome>()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["prescriptions", "one", id],
    queryFn: () => api<PrescriptionAnswer>(`/admin/prescriptions/${encodeURIComponent(id)}`),
    // Every fetch is a read on record: poll only while OCR is at work.
    refetchInterval: ({ state }) =>
      state.data?.prescription.ocr_status === "reading" ? READING_MS : false,
    staleTime: 0,
  })
  const claim = useClaim(id, data?.prescription)

  if (!data) {
    return (
      <Container className="p-0">
        <ListState error={error} isPending={isPending} onRetry={() => void refetch()} />
      </Container>
    )
  }
  const { prescription } = data
  const waits = REVIEWABLE.has(prescription.status) && !outcome
  const undecided =
    prescription.status === "on_hold" && prescription.status_reason === "image_on_another_account"
  const hasLines = linesOf(data.cart?.lines ?? []).length > 0
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="sticky top-0 z-10 flex flex-wrap items-center justify-between gap-2">
        <div className="flex flex-wrap items-center gap-x-3">
          <Link to="/prescriptions" className="text-ui-fg-interactive">
            Queue
          </Link>
          <Heading>{prescription.reference}</Heading>
          <PrescriptionStatus status={prescription.status} />
          <Text>
            {prescription.patient.name &&
              `For ${prescription.patient.name}, as the customer says; from the account of `}
            {!prescription.patient.name && "From the account of "}
            {prescription.account_name ?? "a customer who has left"}
          </Text>
        </div>
        {waits ? <ClaimBar claim={claim} /> : <StartNext />}
        <Text size="small" className="text-ui-fg-subtle w-full">
          Keys: {waits ? "C claims, R rejects the whole, Ctrl+Enter signs" : "S starts the next"}
          {prescription.pages.length > 1 && ", N shows the next page"}. The keys of the image work
          while it has the focus.
        </Text>
      </Container>
      {outcome && <ReviewOutcome outcome={outcome} />}
      {claim.begun && !claim.held && !outcome && (
        <ClaimLost to={!waits ? "verdict" : claim.byColleague ? "colleague" : "time"} />
      )}
      <SameImageBanner others={prescription.same_image} />
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <Container className="divide-y p-0 xl:sticky xl:top-28">
          <PageViewer pages={prescription.pages} />
          <DraftLines pages={prescription.pages} />
        </Container>
        <Container className="divide-y p-0">
          <Withdrawn prescription={prescription} />
          {waits && undecided && <HoldDecision prescription={prescription} claimed={claim.held} />}
          <HoldReleases prescription={prescription} />
          <Queries prescription={prescription} />
          {waits && hasLines && <AlreadySupplied answer={data.already_supplied} />}
          {waits && claim.begun && (
            <WholeVerdict answer={data} closed={claim.byColleague} onSigned={setOutcome} />
          )}
          {waits && claim.begun && !undecided && hasLines && (
            <ReviewForm answer={data} closed={claim.byColleague} onSigned={setOutcome} />
          )}
          {waits && claim.begun && !hasLines && (
            <Text className="px-6 py-4">
              No line of a cart waits for this prescription. It can be approved once the customer
              has attached it to a cart with a scheduled medicine.
            </Text>
          )}
          {waits && !claim.begun && (
            <Text className="px-6 py-4">Claim the prescription to give a verdict.</Text>
          )}
          <ReviewHistory answer={data} />
          <Withdraw prescription={prescription} withdrawal_stops={data.withdrawal_stops} />
          {!waits && prescription.reviews.length === 0 && (
            <Text className="px-6 py-4">This prescription does not wait for a verdict.</Text>
          )}
        </Container>
      </div>
    </div>
  )
}

/** What was typed for one prescription never shows up at the next. */
const PrescriptionPage = () => {
  const { id = "" } = useParams()
  return <Prescription key={id} id={id} />
}

export const handle = { breadcrumb: () => "Prescription" }

export default PrescriptionPage
