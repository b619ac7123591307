import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Router, type Request } from "express"
import { refusal } from "../../lib/errors"
import { assertCallerMay } from "../access/assert-caller-may"
import { accessTo } from "../access/who-may-call-a-route"
import { attemptsOf } from "../core-routes/auth/attempts"
import { assertNewPassword } from "../core-routes/auth/new-password"
import { assertMayRefresh } from "../core-routes/auth/who-may-refresh"
import { assertActor } from "../core-routes/auth/who-may-register"
import { helpBesideRefusal } from "../store/consult/help-beside-refusal"
import {
  assertCallerExists,
  assertTokenIsGood,
  callerOf,
  forgetWhoIsGone,
  opensToGuests,
  shownCallerOf,
} from "./caller"
import { assertFieldsStay } from "./fields-that-lead-away"
import { limitAttempts } from "./limit-attempts"
import { assertOwnsWhatItNames } from "./ownership"
import { assertCleanRequest } from "./clean-request"
import { holdItsLock } from "./hold-its-lock"
import { recordStaffCall } from "./staff-record"
import { whatACallGives } from "./what-a-call-gives"
import { assertRedisIsThere } from "./redis-gate"

const OUR_NAMESPACES = /^\/(store|admin|auth|hooks|cloud)(\/|$)/i

const CONSULT_MESSAGES = "/store/consult/sessions/:id/messages"

type ReachedRoute = { method: string; path: string; params: Record<string, string> }

/**
 * A second router over the registered routes: Express itself says which route a request will reach
 * (case, trailing slash, encoding and all), so that the permission asked for is that route's own.
 */
const registered = Router()
const reached = new WeakMap<object, ReachedRoute>()

export function registerInGate(method: string, path: string): void {
  registered
    .route(path)
    [verb(method)]((req: Request, _res: unknown, next: (to: string) => void) => {
      reached.set(req, { method, path, params: { ...req.params } })
      next("router")
    })
}

/**
 * The first middleware of all: what is called, who is calling, may they, is it well formed, and is
 * nobody else changing the same cart, order or login.
 */
export async function accessGate(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (req.method === "OPTIONS") {
    return next()
  }
  const route = await routeOf(req, res)
  if (!route) {
    return OUR_NAMESPACES.test(req.path)
      ? next(refusal("not_found", "There is no such route"))
      : next()
  }
  if (route.method === "POST" && route.path === CONSULT_MESSAGES) {
    helpBesideRefusal(req, res)
  }
  assertRedisIsThere(route)
  assertTokenIsGood(req, route)
  await assertCallerMay(req, accessTo(route.method, route.path))
  assertActor(route.params)
  const attempts = attemptsOf(route.method, route.path)
  // Who logs in anew may still carry the cookie of an account that is gone.
  const caller =
    attempts && !["account", "login"].includes(attempts.of)
      ? shownCallerOf(req, route.path)
      : callerOf(req)
  await (opensToGuests(req, route) ? forgetWhoIsGone(req) : assertCallerExists(req, caller))
  assertMayRefresh(caller, route.path)
  assertCleanRequest(req, route)
  assertFieldsStay(req, route)
  if (attempts) {
    await limitAttempts(req, res, { attempts, path: route.path })
    await assertNewPassword(req, route)
  }
  await assertOwnsWhatItNames(req, route)
  const given = await whatACallGives(req, route)
  // Its row is written before the answer ends, and the lock is held until then.
  const recorded = () => {
    recordStaffCall(req, res, { ...route, given })
    next()
  }
  await holdItsLock(req, res, recorded, route)
}

/** @throws the error of a path that cannot be decoded */
function routeOf(req: MedusaRequest, res: MedusaResponse): Promise<ReachedRoute | undefined> {
  return new Promise((resolve, reject) => {
    registered(req, res, (error?: unknown) => (error ? reject(error) : resolve(reached.get(req))))
  })
}

function verb(method: string): "get" | "post" | "put" | "patch" | "delete" | "options" | "head" {
  switch (method) {
    case "GET":
      return "get"
    case "POST":
      return "post"
    case "PUT":
      return "put"
    case "PATCH":
      return "patch"
    case "DELETE":
      return "delete"
    case "OPTIONS":
      return "options"
    case "HEAD":
      return "head"
    default:
      throw new Error(`Routes with the method ${method} are not guarded`)
  }
}
