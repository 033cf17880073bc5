/**
 * What is offered while somebody types: labels that begin so, those of most open jobs first.
 *
 * The labels stand in order of their folded text, in blocks; each block knows an upper bound of its counts, so that of
 * many labels only the blocks that may have one of the best are read.
 */
import { fold } from '../../../util/fold.ts'

export interface Suggestion {
  readonly label: string
  /** open jobs that have it */
  readonly count: number
}

interface Entry {
  readonly key: string
  readonly label: string
  readonly id: number
  count: number
}

interface Block {
  entries: Entry[]
  /** no entry has more */
  countMax: number
}

export interface Labels {
  /** One more job has it. @returns the number of the label, for remove() */
  add(label: string): number
  remove(id: number): void
  labelOf(id: number): string
  /** The number of the label, or -1. */
  idOf(label: string): number
  best(prefix: string, limit: number): Suggestion[]
  readonly size: number
  /** estimated */
  readonly bytes: number
}

const blockMax = 512
const bytesPerEntry = 104

/** Below 0: one stands before the other. */
const byCount = (one: Entry, other: Entry): number => other.count - one.count || (one.key < other.key ? -1 : 1)

interface Found {
  readonly blockIndex: number
  readonly block: Block
  /** where the key's entry is, or would be */
  readonly index: number
  readonly entry: Entry | undefined
}

/** The first entry that is not before the key. */
function indexIn({ entries }: Block, key: string): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.key ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

function findIn(blocks: readonly Block[], key: string): Found {
  let [low, high] = [0, blocks.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.entries[0]?.key ?? '') <= key) low = middle
    else high = middle - 1
  }
  const block = blocks[low] as Block
  const index = indexIn(block, key)
  const entry = block.entries[index]
  return { blockIndex: low, block, index, entry: entry?.key === key ? entry : undefined }
}

function bestIn(blocks: readonly Block[], prefix: string, limit: number): Entry[] {
  const best: Entry[] = []
  const { blockIndex } = findIn(blocks, prefix)
  for (let at = blockIndex; at < blocks.length; at++) {
    const block = blocks[at] as Block
    if (at > blockIndex && !block.entries[0]?.key.startsWith(prefix)) break
    if (best.length === limit && block.countMax <= (best[limit - 1]?.count ?? 0)) continue
    for (let index = indexIn(block, prefix); index < block.entries.length; index++) {
      const entry = block.entries[index] as Entry
      if (!entry.key.startsWith(prefix)) break
      const last = best[limit - 1]
      if (last && byCount(last, entry) < 0) continue
      best.push(entry)
      best.sort(byCount)
      if (best.length > limit) best.pop()
    }
  }
  return best
}

/** Of two blocks each has half. */
function split(blocks: Block[], blockIndex: number, block: Block): void {
  const upper = block.entries.splice(blockMax / 2)
  blocks.splice(blockIndex + 1, 0, { entries: upper, countMax: block.countMax })
}

/** @param keyOf what makes labels equal */
export function createLabels(keyOf: (label: string) => string = fold): Labels {
  const blocks: Block[] = [{ entries: [], countMax: 0 }]
  const entries: (Entry | undefined)[] = []
  const free: number[] = []
  let characters = 0
  return {
    add(label) {
      const key = keyOf(label)
      const { blockIndex, block, index, entry } = findIn(blocks, key)
      if (entry) {
        entry.count++
        block.countMax = Math.max(block.countMax, entry.count)
        return entry.id
      }
      const id = free.pop() ?? entries.length
      const made = { key, label, id, count: 1 }
      entries[id] = made
      characters += key.length + label.length
      block.entries.splice(index, 0, made)
      block.countMax = Math.max(block.countMax, 1)
      if (block.entries.length > blockMax) split(blocks, blockIndex, block)
      return id
    },
    remove(id) {
      const entry = entries[id]
      if (!entry || --entry.count > 0) return
      const { blockIndex, block, index } = findIn(blocks, entry.key)
      block.entries.splice(index, 1)
      if (block.entries.length === 0 && blocks.length > 1) blocks.splice(blockIndex, 1)
      entries[id] = undefined
      free.push(id)
      characters -= entry.key.length + entry.label.length
    },
    labelOf: (id) => entries[id]?.label ?? '',
    idOf: (label) => findIn(blocks, keyOf(label)).entry?.id ?? -1,
    best: (prefix, limit) => bestIn(blocks, prefix, limit).map(({ label, count }) => ({ label, count })),
    get size() {
      return entries.length - free.length
    },
    get bytes() {
      return (entries.length - free.length) * bytesPerEntry + characters
    }
  }
}
