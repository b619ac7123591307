import { isPromiseKept, lanePromise } from "../lane-promise"
import { promiseText } from "../../lib/promise-text"

const at = (ist: string) => new Date(`2026-11-29T${ist}:00+05:30`)
const standard = { opens_ist: "08:00", cutoff_ist: "20:00", eta_minutes: 240 }
const express = { opens_ist: "08:00", cutoff_ist: "22:30", eta_minutes: 30 }

describe("the promise of a lane", () => {
  it.each([
    ["09:00", standard, "today by 1:00 pm", "आज दोपहर 1:00 बजे तक", true],
    ["19:00", standard, "today by 11:00 pm", "आज रात 11:00 बजे तक", true],
    // in the last minute of ordering for today, and what is promised for today is today
    ["20:00", standard, "today by 11:59 pm", "आज रात 11:59 बजे तक", true],
    ["20:01", standard, "tomorrow by 12:00 pm", "कल दोपहर 12:00 बजे तक", false],
    ["23:59", express, "tomorrow by 8:30 am", "कल सुबह 8:30 बजे तक", false],
    ["00:00", express, "today by 8:30 am", "आज सुबह 8:30 बजे तक", true],
    ["17:10", express, "today by 5:40 pm", "आज शाम 5:40 बजे तक", true],
  ])("at %s is as the store can keep it", (now, lane, english, hindi, open) => {
    const promise = lanePromise(lane, at(now))

    expect(promiseText(promise, "en", at(now))).toBe(english)
    expect(promiseText(promise, "hi", at(now))).toBe(hindi)
    expect(promise.open_today).toBe(open)
  })

  it("names the day when it was for neither today nor tomorrow", () => {
    expect(promiseText(lanePromise(express, at("10:00")), "en", at("10:00"))).toContain("today")
    const later = new Date("2026-12-02T10:00:00+05:30")
    expect(promiseText(lanePromise(express, at("10:00")), "en", later)).toBe(
      "29 November 2026 by 10:30 am"
    )
    expect(promiseText(lanePromise(express, at("10:00")), "hi", later)).toBe(
      "29 नवंबर 2026 सुबह 10:30 बजे तक"
    )
  })

  it.each([
    ["10:00", "10:05", true],
    ["10:00", "10:15", true],
    ["10:00", "10:16", false],
    // five minutes later, but on another day
    ["22:28", "22:33", false],
  ])("shown at %s is kept at %s: %s", (shown, now, kept) => {
    const before = lanePromise(express, at(shown)).promised_by
    expect(isPromiseKept(before, lanePromise(express, at(now)))).toBe(kept)
  })
})
