import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { DraftLines } from "../../../components/prescriptions/draft-lines"
import { PageViewer } from "../../../components/prescriptions/page-viewer"
import { ReviewForm } from "../../../components/prescriptions/review-form"
import { ReviewHistory } from "../../../components/prescriptions/review-history"
import { PrescriptionStatus } from "../../../components/prescriptions/status-badge"
import type { PrescriptionAnswer } from "../../../components/prescriptions/types"
import { useClaim } from "../../../components/prescriptions/use-claim"
import { api } from "../../../lib/api"

const READING_MS = 3_000

/** One prescription: the image on the left, what counts on the right. */
const PrescriptionPage = () => {
  const { id = "" } = useParams()
  const me = useQuery({
    queryKey: ["prescriptions", "me"],
    queryFn: () => api<{ user: { id: string } }>("/admin/users/me"),
  })
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["prescriptions", "one", id],
    queryFn: () => api<PrescriptionAnswer>(`/admin/prescriptions/${id}`),
    // Every fetch is a read on record: poll only while OCR is at work.
    refetchInterval: ({ state }) =>
      state.data?.prescription.ocr_status === "reading" ? READING_MS : false,
    refetchOnWindowFocus: false,
  })
  const prescription = data?.prescription
  const mine = prescription?.claimed_by != null && prescription.claimed_by === me.data?.user.id
  const { take, release } = useClaim(id, mine)

  if (isPending) {
    return <Skeleton aria-label="Loading" className="h-96 w-full" />
  }
  if (error || !prescription) {
    return (
      <Container role="alert" className="flex items-center gap-x-4">
        <Text className="text-ui-fg-error">{error?.message ?? "Not found."}</Text>
        <Button size="small" variant="secondary" onClick={() => void refetch()}>
          Try again
        </Button>
      </Container>
    )
  }
  const open = prescription.status === "in_review" || prescription.status === "on_hold"
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-2">
        <div className="flex items-center gap-x-3">
          <Link to="/prescriptions" className="text-ui-fg-interactive">
            Queue
          </Link>
          <Heading>{prescription.reference}</Heading>
          <PrescriptionStatus status={prescription.status} />
        </div>
        {open && !mine && (
          <Button
            isLoading={take.isPending}
            disabled={prescription.claimed_by !== null}
            onClick={() => take.mutate()}
          >
            {prescription.claimed_by ? "Claimed by a colleague" : "Claim"}
          </Button>
        )}
        {open && mine && (
          <Button variant="secondary" onClick={() => release.mutate()}>
            Give back
          </Button>
        )}
        {take.error && (
          <Text role="alert" className="text-ui-fg-error">
            {take.error.message}
          </Text>
        )}
      </Container>
      {prescription.duplicates.length > 0 && (
        <Container role="alert">
          <Text className="text-ui-fg-error">
            The same image was sent before:{" "}
            {prescription.duplicates.map(({ reference }) => reference).join(", ")}
          </Text>
        </Container>
      )}
      <div className="grid grid-cols-1 gap-3 xl:grid-cols-2">
        <Container className="divide-y p-0">
          <PageViewer pages={prescription.pages} />
          <DraftLines pages={prescription.pages} />
        </Container>
        <Container className="divide-y p-0">
          {open && mine && data && <ReviewForm answer={data} />}
          {open && !mine && (
            <Text className="px-6 py-4">Claim the prescription to give a verdict.</Text>
          )}
          <ReviewHistory reviews={prescription.reviews} />
        </Container>
      </div>
    </div>
  )
}

export default PrescriptionPage
