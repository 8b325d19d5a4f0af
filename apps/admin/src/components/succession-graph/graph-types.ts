/** One step of a succession: the whole of an agency, or one function of it, passed to another on a day. */
export type GraphStep = {
  fromId: string
  fromName: string
  toId: string
  toName: string
  on: string
  kind: 'merge' | 'split' | 'rename' | 'absorb' | 'function-transfer'
  function: string | null
  source: string
}

/** A line from box to box; broken for what moved or is named only in part. */
export type GraphLine = { fromId: string; toId: string; broken: boolean }

export type GraphNode = { id: string; name: string; layer: number; place: number }
export type PlacedNode = GraphNode & { x: number; y: number; width: number; height: number }
