import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Container, Heading } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { DocumentList } from "../../components/knowledge/document-list"
import { Figures } from "../../components/knowledge/figures"
import { Generations } from "../../components/knowledge/generations"
import { isUnderWay, JobList } from "../../components/knowledge/job-list"
import { LagBadge } from "../../components/knowledge/lag-badge"
import { StartJob } from "../../components/knowledge/start-job"
import type { KnowledgeStatus } from "../../components/knowledge/types"
import { ListState } from "../../components/lists/list-state"
import { api } from "../../lib/api"
import { useMe } from "../../lib/use-me"

const REFRESH_MS = 5_000
const WORKING_MS = 1_000
const JOBS_SHOWN = 3

/** What questions are answered from, and how close it follows the CMS. */
const KnowledgePage = () => {
  const me = useMe()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["knowledge", "status"],
    queryFn: () => api<{ status: KnowledgeStatus }>("/admin/knowledge/status"),
    refetchInterval: ({ state }) =>
      state.data?.status.jobs.some(isUnderWay) ? WORKING_MS : REFRESH_MS,
    staleTime: 0,
  })
  const mayStart = me?.may("POST /admin/knowledge/reindex") ?? false
  const status = error ? undefined : data?.status

  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
          <div className="flex items-center gap-x-3">
            <Heading>Knowledge</Heading>
            {status && <LagBadge feed={status.feed} />}
          </div>
          {status && mayStart && (
            <div className="flex items-center gap-x-2">
              <StartJob kind="reconcile" jobs={status.jobs} />
              <StartJob kind="reindex" jobs={status.jobs} />
            </div>
          )}
        </div>
        <ListState
          error={error}
          isPending={isPending}
          isEmpty={status?.generations.length === 0}
          empty="Nothing is indexed yet."
          onRetry={() => void refetch()}
        />
        {status && <Figures status={status} />}
        {status && status.generations.length > 0 && (
          <Generations generations={status.generations} />
        )}
        {status && status.jobs.length > 0 && (
          <JobList jobs={status.jobs.slice(0, JOBS_SHOWN)} mayCancel={mayStart} />
        )}
      </Container>
      {status && (
        <Container className="divide-y p-0">
          <DocumentList />
        </Container>
      )}
    </div>
  )
}

export const config = defineRouteConfig({ label: "Knowledge", icon: BookOpen, rank: 8 })

export const handle = { breadcrumb: () => "Knowledge" }

export default KnowledgePage
