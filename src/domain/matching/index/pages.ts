/** Numbers in pages that are added one by one: growing copies nothing, so that no single step is long. */

export const pageBits = 16
export const pageLength = 1 << pageBits
export const pageMask = pageLength - 1

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array

export class Pages<T extends Numbers> {
  /** for hot loops: number i is `pages[i >>> pageBits][i & pageMask]` */
  readonly pages: T[] = []
  #length = 0
  readonly #create: (length: number) => T

  constructor(create: (length: number) => T) {
    this.#create = create
  }

  get length(): number {
    return this.#length
  }

  get bytes(): number {
    return this.pages.reduce((sum, page) => sum + page.byteLength, 0)
  }

  /** Reserves so many numbers in a row, of one page, set to 0. @returns the place of the first */
  reserve(count: number): number {
    const free = pageLength - (this.#length & pageMask)
    if (free < count) this.#length += free
    const at = this.#length
    this.#length += count
    while (this.pages.length << pageBits < this.#length) this.pages.push(this.#create(pageLength))
    return at
  }

  push(value: number): void {
    this.set(this.reserve(1), value)
  }

  /** 0 for what was never reserved */
  get(at: number): number {
    return this.pages[at >>> pageBits]?.[at & pageMask] ?? 0
  }

  set(at: number, value: number): void {
    const page = this.pages[at >>> pageBits]
    if (page) page[at & pageMask] = value
  }
}

export const words = (): Pages<Uint32Array> => new Pages((length) => new Uint32Array(length))
