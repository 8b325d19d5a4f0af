/** What an uploaded file may cost us, at most. */
export const fileLimits = {
  /** Of the file as sent. */
  bytes: 20_000_000,
  /** Of everything in a .docx, unpacked. */
  unpackedBytes: 150_000_000,
  /** Unpacked size over packed size, counted once the unpacked size is worth it. */
  ratio: 120,
  ratioFromBytes: 10_000_000,
  entries: 3000,
  /** Of the text that is read from it; the longest letters have a hundredth of this. */
  characters: 2_000_000,
  /** Memory and time of the thread that reads it. */
  heapMegabytes: 256,
  seconds: 20,
  /** Threads that read files at the same time. */
  threads: 2,
} as const
