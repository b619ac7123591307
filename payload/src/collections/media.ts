import { randomUUID } from "node:crypto"
import type { CollectionConfig } from "payload"
import { byFileNameOrServiceOrStaff } from "../access/by-file-name-or-service-or-staff"
import { isAdmin } from "../access/is-admin"
import { isEditorOrAdmin } from "../access/is-editor-or-admin"
import { isStaff } from "../access/is-staff"
import { fileNotThere } from "../endpoints/file-not-there"
import { readServerEnv } from "../env"
import { onlyReviewersChangeShownPhotos } from "../hooks/keep-shown-photos"

const LONGEST_SIDE_PX = 1200

/**
 * Photos of doctors. Every picture is decoded and written anew as WebP, which drops what a camera
 * or an attacker put beside the pixels.
 */
export const media: CollectionConfig = {
  slug: "media",
  labels: { singular: "Photo", plural: "Photos" },
  access: {
    create: isEditorOrAdmin,
    read: byFileNameOrServiceOrStaff,
    update: isStaff,
    delete: isAdmin,
  },
  trash: true,
  upload: {
    staticDir: readServerEnv().mediaFolder,
    handlers: [fileNotThere],
    mimeTypes: ["image/jpeg", "image/png", "image/webp"],
    constructorOptions: { failOn: "error", limitInputPixels: 50_000_000 },
    resizeOptions: {
      width: LONGEST_SIDE_PX,
      height: LONGEST_SIDE_PX,
      fit: "inside",
      withoutEnlargement: true,
    },
    formatOptions: { format: "webp", options: { quality: 82 } },
    // Both would fetch or cut outside the one path above.
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  hooks: {
    beforeOperation: [
      onlyReviewersChangeShownPhotos,
      ({ req }) => {
        if (req.file) {
          // The name is the key to the file, and what a camera wrote into it is nobody's business.
          req.file.name = `${randomUUID()}.webp`
        }
      },
    ],
  },
  fields: [{ name: "alt", type: "text", required: true, localized: true, maxLength: 160 }],
}
