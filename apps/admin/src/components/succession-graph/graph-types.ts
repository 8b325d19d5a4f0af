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

export type GraphNode = { id: string; name: string; layer: number; place: number }
export type PlacedNode = GraphNode & { x: number; y: number; width: number; height: number }
