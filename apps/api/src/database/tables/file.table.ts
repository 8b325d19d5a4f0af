export interface FileTables {
  /** Content-addressed: the same bytes are kept once. */
  stored_file: {
    sha256: string
    bytes: Buffer
    media_type: string
    size: number
    uploaded_by: string | null
    uploaded_at: string
  }
}
