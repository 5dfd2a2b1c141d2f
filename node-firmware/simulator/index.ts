/** Simulated nodes: the bytes that an ESP32 would run, on Node.js, behind a platform shaped like Espruino's. */
export { createPlatform, Device, DrivenDevice, type DeviceOptions } from "./hardware/device.ts";
export { MemoryConnection, MemoryNetwork } from "./hardware/memory-network.ts";
export type { FlashImage } from "./hardware/flash.ts";
export type { Connection, ConnectFailure, Network } from "./hardware/network.ts";
export { startNode, SimulatedNode, type NodeOptions, type NodeMemory } from "./nodes/start-node.ts";
export { featureTarget, type FeatureOutcome } from "./features.ts";
export { DrivenClock, RealClock, type Clock } from "./hardware/platform.ts";
