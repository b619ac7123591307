import type { DefaultServerCellComponentProps } from "payload"
import { istTime } from "../lib/ist"

export const IstCell = ({ cellData }: DefaultServerCellComponentProps) =>
  typeof cellData === "string" || cellData instanceof Date ? (
    <span>{istTime(new Date(cellData).toISOString())}</span>
  ) : null
