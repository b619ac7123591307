import type { DefaultServerCellComponentProps } from "payload"
import { failureInWords } from "../scheduling/failure-in-words"

export const FailureCell = ({ cellData }: DefaultServerCellComponentProps) =>
  typeof cellData === "string" && cellData ? <span>{failureInWords(cellData)}</span> : null
