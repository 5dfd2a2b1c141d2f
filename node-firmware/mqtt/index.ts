export { connectSession, createSession, disconnect } from "./cold/create.ts";
export { rearm } from "./cold/rearm.ts";
export { pauseSession } from "./cold/pause.ts";
export { publishReliable, publishRetained } from "./cold/reliable.ts";
export { subscribe, unsubscribe } from "./cold/subscribe.ts";
export { publish } from "./session.ts";
export { bytesOf, prefixed } from "./text.ts";
export { Link, MqttFault } from "./types.ts";
export type { Broker, Session, SessionOptions, Will } from "./types.ts";
