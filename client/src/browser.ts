/** What browsers have and Node.js has not, as far as it is used: tabs of one origin, locks, uploads that tell their progress. */

/** The used part of a BroadcastChannel. */
export interface Channel {
  postMessage(message: unknown): void
  onmessage: ((event: { data: unknown }) => void) | null
  close(): void
}

export interface LockOptions {
  signal?: AbortSignal
  steal?: boolean
}

/** The used part of Web Locks. */
export interface Locks {
  request<T>(name: string, options: LockOptions, work: () => T | Promise<T>): Promise<T>
  query(): Promise<{ held?: { name?: string }[] }>
}

/** The used part of an XMLHttpRequest. */
export interface Xhr {
  readonly upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null }
  readonly status: number
  readonly responseText: string
  withCredentials: boolean
  timeout: number
  onload: (() => void) | null
  onerror: (() => void) | null
  ontimeout: (() => void) | null
  onabort: (() => void) | null
  open(method: string, url: string): void
  setRequestHeader(name: string, value: string): void
  getResponseHeader(name: string): string | null
  send(body: unknown): void
  abort(): void
}

interface Platform {
  document?: EventTarget
  navigator?: { locks?: Locks }
  BroadcastChannel?: new (name: string) => Channel
  XMLHttpRequest?: new () => Xhr
  addEventListener?: EventTarget['addEventListener']
  removeEventListener?: EventTarget['removeEventListener']
}

const platform = globalThis as unknown as Platform

/** What tabs of a browser share. Undefined: not a page of a browser, or one that has no Web Locks (http: elsewhere than here). */
export interface TabPlatform {
  locks: Locks
  channel(name: string): Channel
}

export function tabPlatform(): TabPlatform | undefined {
  const { document, navigator, BroadcastChannel } = platform
  const locks = navigator?.locks
  if (!document || !locks || !BroadcastChannel) return undefined
  return { locks, channel: (name) => new BroadcastChannel(name) }
}

export const createXhr = (): Xhr | undefined => platform.XMLHttpRequest && new platform.XMLHttpRequest()

/** Calls `listener` when the page is left or frozen. @returns removes it */
export function onAway(listener: () => void): () => void {
  platform.addEventListener?.('pagehide', listener)
  platform.document?.addEventListener('freeze', listener)
  return () => {
    platform.removeEventListener?.('pagehide', listener)
    platform.document?.removeEventListener('freeze', listener)
  }
}

/** A name that no other tab has. */
export const randomName = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
