"use client"

import { FieldError, FieldLabel, useField } from "@payloadcms/ui"
import type { NumberFieldClientProps } from "payload"
import { useState } from "react"
import { inRupees, paiseOf } from "./rupees"

/** Takes rupees and keeps paise: nobody counts zeros. */
export const RupeesField = ({ field, path, readOnly }: NumberFieldClientProps) => {
  const { value, setValue, showError, errorMessage } = useField<number | null>({ path })
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? (typeof value === "number" ? String(value / 100) : "")
  return (
    <div className={`field-type number ${showError ? "error" : ""}`}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError message={errorMessage} path={path} showError={showError} />
        <input
          id={`field-${path}`}
          name={path}
          inputMode="decimal"
          readOnly={readOnly}
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value)
            setValue(event.target.value === "" ? null : (paiseOf(event.target.value) ?? NaN))
          }}
        />
      </div>
      <div className="field-description">
        {typeof value === "number" && Number.isSafeInteger(value)
          ? `Customers see ${inRupees(value)}.`
          : "Rupees, such as 600 or 600.50."}
      </div>
    </div>
  )
}
