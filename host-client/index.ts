/** The library: connect to a cluster, write workflows, await results. */
export { connect, Cluster, type ConnectOptions, type NodeInfo } from "./cluster.ts";
export * from "./canvas/index.ts";
export * from "./errors.ts";
export { joinResults, ResultSet } from "./result-set.ts";
export { startBroker, type BrokerOptions, type EmbeddedBroker } from "./broker.ts";
export * from "./deploy/index.ts";
export * from "./detached/index.ts";
