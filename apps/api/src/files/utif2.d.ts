declare module 'utif2' {
  type Page = { width: number; height: number; [tag: `t${number}`]: ArrayLike<number> | undefined }
  const UTIF: {
    decode(buffer: ArrayBufferLike): Page[]
    decodeImage(buffer: ArrayBufferLike, page: Page, pages?: Page[]): void
    toRGBA8(page: Page): Uint8Array<ArrayBuffer>
  }
  export default UTIF
}
