"use client"

import type { DefaultCellComponentProps } from "payload"
import { inRupees } from "./rupees"

export const RupeesCell = ({ cellData }: DefaultCellComponentProps) =>
  typeof cellData === "number" ? <span>{inRupees(cellData)}</span> : null
