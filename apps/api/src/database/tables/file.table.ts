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
  /** Who brought the same bytes, the first one too. */
  stored_file_upload: { sha256: string; person_id: string; at: string }
}
