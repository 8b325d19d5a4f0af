/** What an uploaded file may cost us, at most. */
export const fileLimits = {
  /** Of the file as sent. */
  bytes: 20 * 1024 * 1024,
  /** Of everything in a .docx, unpacked. */
  unpackedBytes: 150_000_000,
  /** Of the XML parts of a .docx that hold words, unpacked. */
  xmlBytes: 30_000_000,
  /** Unpacked size over packed size, counted once the unpacked size is worth it. */
  ratio: 120,
  ratioFromBytes: 10_000_000,
  entries: 3000,
  /** Of the text that is read from it; the longest letters have a tenth of this. */
  characters: 500_000,
  /** Of plain text that is decoded at once, and of the beginning by which longer text is recognised. */
  bytesAtOnce: 16_384,
  /** JavaScript heap, whole memory and time of the process that reads it. */
  heapMegabytes: 256,
  memoryMegabytes: 700,
  seconds: 20,
  /** Of a document of pictures: its pages, the points of one picture, the time that one page may take. */
  pictures: 60,
  picturePoints: 80_000_000,
  secondsPerPage: 120,
  /** JavaScript heap and whole memory of the process that reads pictures. */
  recogniserHeapMegabytes: 512,
  recogniserMegabytes: 1100,
  /** Of the process that reads a long letter; what it answers holds the text several times. */
  letter: { heapMegabytes: 512, memoryMegabytes: 1000, seconds: 20, answerBytes: 40_000_000 },
  /** Processes that read files at the same time. */
  readers: 2,
  recognisers: 1,
  /** Files that are loaded and read at the same time; the others wait without their bytes. */
  intakes: 4,
} as const
