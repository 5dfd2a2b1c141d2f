/**
 * Cold files that lie in Storage as one. What one of them calls in another is then a short name, and a function that is called
 * once is written into its place. A pack is in memory as a whole: only what is needed together stands in one, and of what
 * nested workflows need while memory is scarce as little as can be.
 */
export const PACKS: readonly (readonly string[])[] = [
  // The boot.
  ["node-firmware/cold/boot.ts", "node-firmware/cold/start.ts", "mqtt/cold/create.ts", "modules/cold/start.ts"],
  ["node-firmware/cold/config.ts", "node-firmware/cold/settings.ts"],
  // A connection is made, lost, found to be dead.
  [
    "mqtt/cold/lost.ts",
    "mqtt/cold/open.ts",
    "mqtt/cold/connack.ts",
    "mqtt/cold/pause.ts",
    "mqtt/cold/stuck.ts",
    "mqtt/cold/rearm.ts",
  ],
  ["mqtt/cold/subscribe.ts", "mqtt/cold/reliable.ts", "mqtt/cold/control.ts"],
  // What is said and heard beside calls.
  [
    "node-firmware/cold/connected.ts",
    "node-firmware/cold/presence.ts",
    "node-firmware/cold/messages.ts",
    "node-firmware/cold/control.ts",
    "node-firmware/cold/unsent.ts",
    "node-firmware/cold/topics.ts",
  ],
  // What the node holds; its files; how a version is brought in.
  ["modules/cold/journal.ts", "modules/cold/load.ts", "modules/cold/digest.ts"],
  ["modules/cold/flash.ts", "modules/cold/slots.ts"],
  [
    "modules/cold/fetch.ts",
    "modules/cold/install.ts",
    "modules/cold/schedule.ts",
    "modules/cold/remove.ts",
    "modules/cold/pins.ts",
    "modules/cold/messages.ts",
    "modules/cold/manifest.ts",
    "modules/cold/signature.ts",
    "modules/cold/outcome.ts",
  ],
  ["modules/cold/parts.ts", "modules/cold/command.ts", "modules/cold/key.ts"],
  // An owner lends, and what it lends comes back; a step that is more than a call.
  ["engine/cold/lend.ts", "engine/cold/loans.ts", "engine/cold/sources.ts"],
  ["engine/cold/results.ts", "engine/cold/other.ts"],
  ["engine/cold/ticks.ts", "engine/cold/partners.ts", "engine/cold/seek.ts"],
  ["engine/cold/rare.ts", "engine/cold/maps.ts", "engine/cold/patience.ts"],
  [
    "detached/cold/keeper.ts",
    "detached/cold/warden.ts",
    "detached/cold/tend.ts",
    "node-firmware/detached/cold/ports.ts",
  ],
];
