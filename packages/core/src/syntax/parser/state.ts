/**
 * The arc-hybrid transition system (Kuhlmann, Gomez-Rodriguez and Satta 2011) over the tokens [first, last) of one
 * sentence. `shift` moves the next token onto the stack, `left` makes the next token the head of the top of the stack,
 * `right` the token below the top; a token is taken off when it has its head, so that all that hangs on it is known.
 */
export const moves = { shift: 0, left: 1, right: 2 } as const
export type Move = 0 | 1 | 2

/** Places beside the sentence: no token stands there. */
export const nowhere = -1

export class State {
  readonly heads: Int32Array
  readonly relations: Uint8Array
  /** Nearest the edge and the one added before it, on either side; 0 for none, else token + 1. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly lefts: Uint8Array
  readonly rights: Uint8Array
  /** Relations on the left and on the right, as hashes of their sets in order. */
  readonly leftSet: Int32Array
  readonly rightSet: Int32Array
  /** The outermost tokens of what hangs on a token, itself included. */
  readonly leftEdge: Int32Array
  readonly rightEdge: Int32Array
  readonly stack: Int32Array
  size = 0
  next = 0
  first = 0
  last = 0

  constructor(tokens: number) {
    this.heads = new Int32Array(tokens).fill(-1)
    this.relations = new Uint8Array(tokens)
    this.left1 = new Int32Array(tokens)
    this.left2 = new Int32Array(tokens)
    this.right1 = new Int32Array(tokens)
    this.right2 = new Int32Array(tokens)
    this.lefts = new Uint8Array(tokens)
    this.rights = new Uint8Array(tokens)
    this.leftSet = new Int32Array(tokens)
    this.rightSet = new Int32Array(tokens)
    this.leftEdge = Int32Array.from({ length: tokens }, (_, i) => i)
    this.rightEdge = this.leftEdge.slice()
    this.stack = new Int32Array(tokens)
  }

  open(first: number, last: number): void {
    this.first = first
    this.next = first
    this.last = last
    this.size = 0
  }

  get done(): boolean {
    return this.next === this.last && this.size <= 1
  }

  /** The token `depth` below the top of the stack. */
  top(depth: number): number {
    return depth < this.size ? this.stack[this.size - 1 - depth]! : nowhere
  }

  ahead(steps: number): number {
    return this.next + steps < this.last ? this.next + steps : nowhere
  }

  can(move: number): boolean {
    if (move === moves.right) return this.size > 1
    return this.next < this.last && (move === moves.shift || this.size > 0)
  }

  shift(): void {
    this.stack[this.size++] = this.next++
  }

  /** Takes the top off the stack and hangs it on `head`. */
  attach(head: number, relation: number): void {
    const token = this.stack[--this.size]!
    this.heads[token] = head
    this.relations[token] = relation
    this.leftEdge[head] = Math.min(this.leftEdge[head]!, this.leftEdge[token]!)
    this.rightEdge[head] = Math.max(this.rightEdge[head]!, this.rightEdge[token]!)
    if (token < head) {
      this.left2[head] = this.left1[head]!
      this.left1[head] = token + 1
      if (this.lefts[head]! < 7) this.lefts[head]!++
      this.leftSet[head] = Math.imul(this.leftSet[head]! ^ (relation + 1), 0x01000193)
    } else {
      this.right2[head] = this.right1[head]!
      this.right1[head] = token + 1
      if (this.rights[head]! < 7) this.rights[head]!++
      this.rightSet[head] = Math.imul(this.rightSet[head]! ^ (relation + 1), 0x01000193)
    }
  }
}
