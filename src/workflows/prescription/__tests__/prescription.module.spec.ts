import { resolve } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { keyedDigestHex, openBytes, sealBytes } from "../../../lib/crypto"
import { istDate } from "../../../lib/ist"
import OcrModuleService from "../../../modules/ocr/service"
import type { PrescriptionDependencies } from "../../../modules/prescription/dependencies"
import { decodeFiles } from "../../../modules/prescription/pages/decode-file"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import type { SubmitReviewInput } from "../../../modules/prescription/types"
import { printedImage } from "../../../modules/prescription/__tests__/builders"

jest.setTimeout(180_000)

const BY_USER_1 = {
  user_id: "user_1",
  pharmacist_snapshot: { registration_number: "KA-1" },
  molecules_of: {},
}
const APPROVAL: Pick<SubmitReviewInput, "review" | "question" | "answers_seen"> = {
  question: null,
  answers_seen: 0,
  review: {
    condition: "acute",
    checklist: {
      patient_name: "A Patient",
      patient_address: "12 Some Road",
      prescriber_name: "Dr Somebody",
      prescriber_registration_number: "KMC 1",
      council: "Karnataka Medical Council",
      authored_on: istDate(),
      signed: true,
    },
    lines: [
      {
        written_text: "Tab X",
        match: "brand_exact",
        medicine_id: "med_1",
        dose_text: "1-0-1",
        quantity_base_units: 10,
        repeat_authority: "once",
        verdict: "approve",
      },
    ],
  },
}

const KEY = Buffer.alloc(32, 7)
const files = new Map<string, Buffer>()
const ocr = new OcrModuleService({}, { threads: 1, pageSeconds: 60 })

const privacy: PrescriptionDependencies["privacy"] = {
  seal: async (customer, plain, place) =>
    sealBytes(KEY, Buffer.from(plain), `${customer}|${place}`),
  open: async (customer, sealed, place) => openBytes(KEY, sealed, `${customer}|${place}`),
  sealText: async (customer, plain, place) =>
    (await privacy.seal(customer, plain, place)).toString("base64"),
  openText: async (customer, sealed, place) =>
    (await privacy.open(customer, Buffer.from(sealed, "base64"), place)).toString(),
  digest: async (customer, text) => keyedDigestHex(KEY, `${customer}|${text}`),
}

const file: PrescriptionDependencies["file"] = {
  createFiles: async ({ content }) => {
    const id = `file-${files.size}-${Math.random()}`
    files.set(id, Buffer.from(content, "base64"))
    return { id }
  },
  deleteFiles: async (ids) => ids.forEach((id) => files.delete(id)),
  getAsBuffer: async (id) => files.get(id) ?? Buffer.alloc(0),
}

moduleIntegrationTestRunner<PrescriptionModuleService>({
  moduleName: "prescription",
  resolve: "./src/modules/prescription",
  pathToMigrations: resolve(__dirname, "../../../modules/prescription/migrations"),
  moduleDependencies: ["privacy", "file", "ocr"],
  injectedDependencies: { privacy, file, ocr },
  moduleOptions: {
    claimSeconds: 60,
    ocr: {
      enabled: false,
      threads: 1,
      leaseSeconds: 30,
      maxAttempts: 3,
      backoffSeconds: 0.001,
      pollSeconds: 1,
    },
  },
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (statement: string) => MikroOrmWrapper.getManager().execute(statement)
    const forever = new AbortController().signal

    async function upload(customer: string, mark: string) {
      const bytes = await printedImage(mark)
      return service.receive({
        customer_id: customer,
        cart_id: null,
        patient_name: "A Patient",
        files: await decodeFiles([{ declaredMime: "", bytes }]),
      })
    }

    /** Claims it and opens its one page. */
    async function takeUp(id: string, user_id = "user_1"): Promise<void> {
      await service.claim(id, user_id)
      await service.openPage({ prescription_id: id, number: 1, user_id })
    }

    beforeEach(() => files.clear())
    afterAll(() => ocr.close())

    it("keeps one prescription and its files of ten equal uploads at once", async () => {
      const received = await Promise.all(Array.from({ length: 10 }, () => upload("cus_1", "same")))

      expect(received.filter(({ act }) => act !== null)).toHaveLength(1)
      expect(new Set(received.map(({ id }) => id)).size).toBe(1)
      expect(await service.listPrescriptions({})).toHaveLength(1)
      expect(files.size).toBe(2)
    })

    it("puts an image that another account sent on hold, also when both come at once", async () => {
      const [one, two] = await Promise.all([upload("cus_1", "twin"), upload("cus_2", "twin")])

      const statuses = (await service.listPrescriptions({ id: [one.id, two.id] })).map(
        (row) => row.status
      )
      expect(statuses.sort()).toEqual(["in_review", "on_hold"])
    })

    it("gives a prescription to one of twenty pharmacists", async () => {
      const { id } = await upload("cus_1", "claimed")
      const users = Array.from({ length: 20 }, (_, index) => `user_${index}`)

      const claims = await Promise.allSettled(users.map((user) => service.claim(id, user)))

      expect(claims.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    })

    it("gives it to another when the lease has ended, and takes no review from the first", async () => {
      const { id } = await upload("cus_1", "lease")
      await service.claim(id, "user_1")
      await sql(`UPDATE prescription SET claim_until = now() - interval '1 second'`)

      await expect(service.renew(id, "user_1")).rejects.toMatchObject({ code: "claim_required" })
      await expect(service.claim(id, "user_2")).resolves.toMatchObject({ claimed_by: "user_2" })
    })

    it("is decided by who opened every page, and approved when every page opens", async () => {
      // Given a claimed prescription of two pages, read by a colleague and not by who signs
      const pages = await Promise.all(["first page", "second page"].map(printedImage))
      const { id } = await service.receive({
        customer_id: "cus_1",
        cart_id: null,
        patient_name: null,
        files: await decodeFiles(pages.map((bytes) => ({ declaredMime: "", bytes }))),
      })
      const open = (number: number, user_id = "user_1") =>
        service.openPage({ prescription_id: id, number, user_id })
      await open(1, "user_2")
      await open(2, "user_2")
      await service.claim(id, "user_1")
      const approve = () => service.submitReview({ ...BY_USER_1, prescription_id: id, ...APPROVAL })
      const refused = (message: string) => ({
        code: "pages_not_opened",
        message: expect.stringContaining(message),
      })
      const reject: Omit<SubmitReviewInput, "user_id" | "pharmacist_snapshot" | "molecules_of"> = {
        prescription_id: id,
        review: { verdict: "reject", reason_code: "illegible" },
        question: null,
        answers_seen: 0,
      }

      // Then neither verdict is signed before the last page, however often the first was opened
      await expect(approve()).rejects.toMatchObject(refused("Pages 1, 2: not opened by you"))
      await Promise.all(Array.from({ length: 5 }, () => open(1)))
      await expect(approve()).rejects.toMatchObject(refused("Page 2: not opened by you"))
      await expect(service.submitReview({ ...BY_USER_1, ...reject })).rejects.toMatchObject(
        refused("Page 2: not opened by you")
      )

      // and a page whose image does not open lets nothing be approved
      const [{ file_key }] = await service.listPrescriptionPages({ prescription_id: id, number: 2 })
      const image = files.get(file_key) ?? Buffer.alloc(0)
      files.set(file_key, Buffer.from("torn"))
      await expect(open(2)).rejects.toThrow("Not a sealed value")
      await expect(approve()).rejects.toMatchObject(
        refused("Page 2: the image could not be opened")
      )
      expect(await service.listRxReviews({ prescription_id: id })).toEqual([])

      // and it is approved once the page has opened; what was seen is never unsaid
      files.set(file_key, image)
      await open(2)
      expect((await approve()).review.status).toBe("active")
      expect(await service.pageViews(id, "user_1")).toEqual([
        { number: 1, outcome: "opened" },
        { number: 2, outcome: "opened" },
      ])
      await expect(sql(`DELETE FROM prescription_page_view`)).rejects.toThrow("append-only")
    })

    it("is rejected whole when its image never opens", async () => {
      const { id } = await upload("cus_1", "torn")
      files.clear()
      await expect(takeUp(id)).rejects.toThrow("Not a sealed value")

      const { review } = await service.submitReview({
        ...BY_USER_1,
        prescription_id: id,
        review: { verdict: "reject", reason_code: "illegible" },
        question: null,
        answers_seen: 0,
      })

      expect(review.status).toBe("rejected")
    })

    describe("a question", () => {
      const ask = async (customer: string) => {
        const { id } = await upload(customer, `asked of ${customer}`)
        await askAgain(id)
        return id
      }
      const askAgain = async (id: string) => {
        await takeUp(id)
        await service.submitReview({
          ...BY_USER_1,
          prescription_id: id,
          review: { verdict: "query", reason_code: "missing_dose" },
          question: "How often?",
          answers_seen: 0,
        })
      }
      const sign = async (id: string, answers_seen: number) => {
        await takeUp(id)
        const signed = { ...BY_USER_1, prescription_id: id, ...APPROVAL, answers_seen }
        return (await service.submitReview(signed)).review
      }
      const answer = async (id: string, text: string, question = 0) => {
        const { queries } = await service.detail(id)
        const { status } = await service.answerQuery({
          prescription_id: id,
          query_id: queries[question].id,
          answered_by: "customer",
          author_id: "cus_1",
          text,
        })
        return { status }
      }

      it("is not approved over: neither before its answer nor by who has not read it", async () => {
        // Given a question, claimed and open before a pharmacist
        const id = await ask("cus_1")
        await expect(sign(id, 0)).rejects.toMatchObject({
          code: "state_conflict",
          message: expect.stringContaining("question is still open"),
        })

        // When the customer answers under the claim
        expect(await answer(id, "I stopped this")).toEqual({ status: "in_review" })

        // Then what was on the page before is not signed, and what is on it now is
        await expect(sign(id, 0)).rejects.toMatchObject({
          code: "state_conflict",
          message: expect.stringContaining("Read it"),
        })
        expect((await service.retrievePrescription(id)).status).toBe("in_review")
        expect((await sign(id, 1)).status).toBe("active")
      })

      it("waits for every answer when two are open", async () => {
        const id = await ask("cus_1")
        await askAgain(id)

        expect(await answer(id, "Twice", 1)).toEqual({ status: "on_hold" })
        await expect(sign(id, 1)).rejects.toMatchObject({ code: "state_conflict" })
        expect(await answer(id, "Three days", 0)).toEqual({ status: "in_review" })
        expect((await sign(id, 2)).status).toBe("active")
      })

      it("keeps an answer that comes after the decision, once, and changes nothing by it", async () => {
        const id = await ask("cus_1")
        await takeUp(id)
        await service.submitReview({
          ...BY_USER_1,
          prescription_id: id,
          review: { verdict: "reject", reason_code: "illegible" },
          question: null,
          answers_seen: 0,
        })

        expect(await answer(id, "I am allergic now")).toEqual({ status: "rejected" })

        const { queries, status } = await service.detail(id)
        expect(status).toBe("rejected")
        expect(queries[0].answer?.text).toBe("I am allergic now")
        await expect(answer(id, "Again")).rejects.toMatchObject({ code: "state_conflict" })
      })
    })

    it("is not approved again for another pack or brand of the same molecules", async () => {
      // Given an approval, and another prescription with its date and prescriber for another pack
      const approve = async (mark: string, medicine_id: string, molecules_of: object) => {
        const { id } = await upload("cus_1", mark)
        await takeUp(id)
        const { review } = APPROVAL
        const lines =
          "lines" in review ? review.lines.map((line) => ({ ...line, medicine_id })) : []
        return service.submitReview({
          ...BY_USER_1,
          ...APPROVAL,
          prescription_id: id,
          review: { ...review, lines },
          molecules_of: { ...molecules_of },
        })
      }
      const known = { med_1: "mol_a mol_b", med_2: "mol_a mol_b", med_3: "mol_c" }
      const { review } = await approve("ten", "med_1", known)
      expect(await service.approvedMedicines("none", istDate())).toEqual([])

      // Then it is suspected, and what nobody knows too, and other molecules are not
      const suspected = { code: "same_paper_suspected" }
      await expect(approve("fifteen", "med_2", known)).rejects.toMatchObject(suspected)
      await expect(approve("unknown", "med_4", known)).rejects.toMatchObject(suspected)
      const other = await approve("another", "med_3", known)
      expect(other.review.status).toBe("active")
      expect(await service.approvedMedicines(other.review.prescription_id, istDate())).toEqual([
        review.lines[0].medicine_id,
      ])
    })

    describe("what follows from a signed act", () => {
      /** The process that recorded them ended. */
      const holdersEnd = () =>
        sql(
          `UPDATE signed_act SET lease_until = now() - interval '1 second' WHERE state = 'running'`
        )
      const approved = async (customer: string) => {
        const { id, act } = await upload(customer, `acts of ${customer}`)
        if (act) {
          await service.completeSignedAct(act)
        }
        await takeUp(id)
        return service.submitReview({ ...BY_USER_1, prescription_id: id, ...APPROVAL })
      }
      const withdraw = (prescription_id: string) =>
        service.recordWithdrawal({ ...BY_USER_1, prescription_id, reason: "The wrong line" })

      it("of an upload is left for the job, once, when the process ended", async () => {
        const { id } = await upload("cus_1", "left")
        expect(await upload("cus_1", "left")).toEqual({ id, act: null })
        expect(await service.claimSignedAct()).toBeUndefined()

        await holdersEnd()
        const taken = await service.claimSignedAct()
        expect(taken).toMatchObject({ id, kind: "upload", attempts: 2 })
        expect(taken && (await service.failSignedAct(taken, "internal_error"))).toBe("queued")
        expect(await service.claimSignedAct()).toBeUndefined()
      })

      it("of a review names nobody in what a workflow is given", async () => {
        const { review } = await approved("cus_1")
        expect(JSON.stringify(await service.reviewToCarryOut(review.id))).not.toContain("KA-1")
        expect(await service.signerOf(review.id)).toEqual({ registration_number: "KA-1" })
      })

      it("is one process's of ten, after the first one ended, and nobody's once it is done", async () => {
        const { act } = await approved("cus_1")
        const claims = () =>
          Promise.all(Array.from({ length: 10 }, () => service.claimSignedAct())).then((acts) =>
            acts.filter((claimed) => claimed !== undefined)
          )
        expect(await claims()).toEqual([])

        await holdersEnd()
        const [taken, ...more] = await claims()

        expect(taken).toMatchObject({ id: act.id, kind: "review", attempts: 2 })
        expect(more).toEqual([])
        await service.completeSignedAct(taken)
        await holdersEnd()
        expect(await claims()).toEqual([])
      })

      it("waits behind the others when it fails, and ends as failed, to be taken back", async () => {
        // Given a review that always fails, and a later one
        const { act: failing, review } = await approved("cus_1")
        await service.failSignedAct(failing, "rx_expired")
        const { act: other } = await approved("cus_2")
        await holdersEnd()

        // Then the other one is next, and nothing else is due
        expect(await service.claimSignedAct()).toMatchObject({ id: other.id })
        expect(await service.claimSignedAct()).toBeUndefined()
        await expect(withdraw(review.prescription_id)).rejects.toMatchObject({
          code: "state_conflict",
        })

        // and after its last attempt it is shown as failed, and the approval can be taken back
        await sql(
          `UPDATE signed_act SET attempts = 9, available_at = now() - interval '1 second'
           WHERE id = '${failing.id}'`
        )
        const last = await service.claimSignedAct()
        expect(last && (await service.failSignedAct(last, "rx_expired"))).toBe("failed")
        const { reviews } = await service.detail(review.prescription_id)
        expect(reviews.map(({ carried_out }) => carried_out)).toEqual(["failed"])
        await expect(withdraw(review.prescription_id)).resolves.toMatchObject({
          withdrawal: { prescription_id: review.prescription_id, pharmacist_user_id: "user_1" },
        })
      })

      it("of a withdrawal is a new review, once", async () => {
        // Given a signed approval that is still being carried out, then it is not taken back
        const { review, act } = await approved("cus_1")
        const id = review.prescription_id
        await expect(withdraw(id)).rejects.toMatchObject({ code: "state_conflict" })
        await service.completeSignedAct(act)

        // When it is taken back, then it stops at once, and is left for the job
        const { withdrawal, act: left } = await withdraw(id)
        expect((await service.retrievePrescription(id)).status).toBe("stopped")
        await expect(service.claim(id, "user_2")).rejects.toMatchObject({
          code: "already_reviewed",
        })
        await holdersEnd()
        expect(await service.claimSignedAct()).toMatchObject({ id: left.id, kind: "withdrawal" })

        // and once it is carried out it waits for a new review, however often the job comes
        await service.reopenWithdrawn(withdrawal)
        await takeUp(id, "user_2")
        await service.submitReview({
          ...BY_USER_1,
          user_id: "user_2",
          prescription_id: id,
          review: { verdict: "reject", reason_code: "illegible" },
          question: null,
          answers_seen: 0,
        })
        await service.reopenWithdrawn(withdrawal)
        expect((await service.retrievePrescription(id)).status).toBe("rejected")

        // and nobody changes what was said
        const [{ sealed_reason }] = await service.listRxWithdrawals({})
        expect(sealed_reason).not.toContain("wrong")
        await expect(sql(`UPDATE rx_withdrawal SET sealed_reason = ''`)).rejects.toThrow(
          "append-only"
        )
      })
    })

    it("reads a page, also after the process that had it fell silent, and writes it once", async () => {
      const { id } = await upload("cus_1", "read")
      await sql(
        `UPDATE ocr_job SET state = 'running', attempts = 1, lease_token = 'dead',
                lease_until = now() - interval '1 second'`
      )

      const turns = await Promise.all([
        service.readNextPage(forever),
        service.readNextPage(forever),
      ])

      expect(turns.sort()).toEqual([false, true])
      const { pages, ocr_status } = await service.detail(id)
      expect(ocr_status).toBe("read")
      expect(pages[0].ocr.attempts).toBe(2)
      expect(pages[0].draft_lines.map(({ name }) => name)).toEqual(["Amoxil", "Omeprazole"])
      const [{ sealed_text }] = await service.listPrescriptionPages({})
      expect(sealed_text).not.toContain("Amoxil")
    })

    it("tries an unreadable page three times, then says why and stays reviewable", async () => {
      const { id } = await upload("cus_1", "broken")
      for (const key of files.keys()) {
        files.set(key, await privacy.seal("cus_1", "no image", "elsewhere"))
      }
      for (let attempt = 0; attempt < 3; attempt += 1) {
        await service.readNextPage(forever)
        await sql(`UPDATE ocr_job SET available_at = now() - interval '1 second'`)
      }

      expect(await service.readNextPage(forever)).toBe(false)
      const { pages, ocr_status } = await service.detail(id)
      expect(ocr_status).toBe("failed")
      expect(pages[0].ocr).toMatchObject({ attempts: 3, failure_reason: "internal_error" })
      await expect(service.claim(id, "user_1")).resolves.toMatchObject({
        prescription_id: id,
        claimed_by: "user_1",
      })
    })
  },
})
