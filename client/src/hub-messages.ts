/** What tabs and the hub of their shared socket say to each other. */

/** From a tab. */
export type TabMessage =
  | { kind: 'hello'; port: string }
  | { kind: 'send'; hub: string; port: string; text: string }
  | { kind: 'bye'; hub: string; port: string }

/** From a hub; without `port`: to every tab that it has admitted. */
export type HubMessage =
  | { kind: 'leader'; hub: string }
  | { kind: 'welcome'; hub: string; port: string }
  | { kind: 'frame'; hub: string; port?: string; text: string }
  | { kind: 'closed'; hub: string; port?: string; code: number; reason: string }
