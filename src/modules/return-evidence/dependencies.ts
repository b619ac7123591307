/** The narrow interfaces that medusa-config hands to this module. */
export type ReturnEvidenceDependencies = {
  privacy: {
    seal(customerId: string, plain: Buffer, context: string): Promise<Buffer>
    open(customerId: string, sealed: Buffer, context: string): Promise<Buffer>
    sealText(customerId: string, plain: string, context: string): Promise<string>
    openText(customerId: string, sealed: string, context: string): Promise<string>
  }
  file: {
    createFiles(file: {
      filename: string
      mimeType: string
      content: string
      access: "private"
    }): Promise<{ id: string }>
    deleteFiles(ids: string[]): Promise<void>
    getAsBuffer(id: string): Promise<Buffer>
  }
}
