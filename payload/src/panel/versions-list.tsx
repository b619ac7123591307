import { Gutter, SetDocumentStepNav } from "@payloadcms/ui"
import type { DocumentViewServerProps, PayloadRequest } from "payload"
import { istTime } from "../lib/ist"
import { PUBLISHABLE, type Publishable } from "../scheduling/publishable"
import { RestoreAsDraft } from "./restore-as-draft"

/**
 * Every version of a document with the person whose words it holds; Payload's own list names nobody.
 * Beside a comparison it is the choice of what to compare with.
 */
export const VersionsList = async ({
  initPageResult,
  versions: { useVersionDrawerCreatedAtCell: isChoice } = {},
}: DocumentViewServerProps) => {
  const { collectionConfig, docID, req } = initPageResult
  const collection = PUBLISHABLE.find((known) => known === collectionConfig?.slug)
  if (!collection || !docID) {
    return null
  }
  const [versions, document] = await Promise.all([
    versionsOf(req, collection, docID),
    req.payload.findByID({ collection, id: docID, depth: 0, trash: true, req }),
  ])
  const names = await namesOf(
    req,
    versions.map(({ saved_by }) => saved_by)
  )
  const nameIn = (saved_by: unknown) =>
    names.get(saved_by) ?? "The program, or an account that is gone"
  const [newest] = versions
  const publicNow =
    document._status === "published" && versions.find(({ status }) => status === "published")
  const over =
    newest?.status === "draft"
      ? `${nameIn(newest.saved_by)}, ${istTime(newest.updatedAt)}`
      : undefined
  return (
    <main className="versions">
      <SetDocumentStepNav
        collectionSlug={collection}
        id={docID}
        pluralLabel={collectionConfig?.labels.plural}
        useAsTitle={collectionConfig?.admin.useAsTitle}
        view="Versions"
      />
      <Gutter>
        <table
          className="table"
          aria-label="Versions"
          style={{ width: "100%", textAlign: "start" }}
        >
          <thead>
            <tr>
              <th>Saved</th>
              <th>By</th>
              <th>What it is</th>
              <th>Restore</th>
            </tr>
          </thead>
          <tbody>
            {versions.map((version) => (
              <tr key={version.id}>
                <td>
                  <a
                    href={
                      isChoice
                        ? `?versionFrom=${version.id}`
                        : `/admin/collections/${collection}/${docID}/versions/${version.id}`
                    }
                  >
                    {istTime(version.updatedAt)}
                  </a>
                </td>
                <td>{nameIn(version.saved_by)}</td>
                <td>{whatItIs({ version, newest, publicNow })}</td>
                <td>
                  {!isChoice && newest && version !== newest && !document.deletedAt && (
                    <RestoreAsDraft
                      collection={collection}
                      document_id={String(docID)}
                      version={{ id: version.id, saved: istTime(version.updatedAt) }}
                      newest={{ seenAt: newest.updatedAt, draft: over }}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Gutter>
    </main>
  )
}

type Version = { id: string; updatedAt: string; status: unknown; saved_by: unknown }

const versionsOf = async (
  req: PayloadRequest,
  collection: Publishable,
  document_id: number | string
): Promise<Version[]> => {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: document_id }, snapshot: { not_equals: true } },
    select: { version: { _status: true, saved_by: true, updatedAt: true } },
    sort: "-updatedAt",
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, version }) => ({
    id: String(id),
    updatedAt: version.updatedAt,
    status: version._status,
    saved_by: version.saved_by,
  }))
}

const namesOf = async (
  { payload }: PayloadRequest,
  ids: unknown[]
): Promise<Map<unknown, string>> => {
  const { docs } = await payload.find({
    collection: "users",
    where: { id: { in: [...new Set(ids)].filter((id) => typeof id === "number") } },
    pagination: false,
    depth: 0,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

const whatItIs = ({
  version,
  newest,
  publicNow,
}: {
  version: Version
  newest: Version | undefined
  publicNow: Version | false | undefined
}): string => {
  if (version === publicNow) {
    return "Public now"
  }
  if (version.status === "published") {
    return "Was published"
  }
  return version === newest ? "Newest draft" : "Draft"
}
