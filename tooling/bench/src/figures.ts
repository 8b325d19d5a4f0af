import { cpus, totalmem } from 'node:os'

/** How long a path took, in milliseconds. */
export type Percentiles = { p50: number; p95: number; p99: number }

/** One line of a bench: our path, the limit measured beside it, and how many times the limit ours took at p95. */
export type Figures = {
  bench: string
  ours: Percentiles
  limit: Percentiles
  ratio: number
  machine: { cores: number; cpu: string; memoryGb: number; node: string }
  [detail: string]: unknown
}

/** The line of a bench from the times of both paths. */
export function figuresOf(bench: string, ours: number[], limit: number[], details: object = {}): Figures {
  const [a, b] = [percentilesOf(ours), percentilesOf(limit)]
  return { bench, ours: a, limit: b, ratio: round(a.p95 / b.p95), ...details, machine }
}

/** The middle, the slowest twentieth and the slowest hundredth. */
export function percentilesOf(times: number[]): Percentiles {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** What the figures were measured on. */
export const machine = {
  cores: cpus().length,
  cpu: cpus()[0]?.model ?? 'unknown',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
