/** The embedded broker and Mosquitto, as the conformance suite starts them. */
import { startBroker } from "../../../host-client/broker.ts";
import { hasMosquitto, startMosquitto } from "../mosquitto.ts";
import { steadyPorts } from "./processes.ts";
import { LOGIN, type BrokerKind } from "./types.ts";

export const embedded: BrokerKind = {
  name: "the embedded broker (aedes)",
  isHere: () => true,
  async start() {
    const [port] = await steadyPorts(1);
    const startIt = () => startBroker({ port, ...LOGIN });
    let broker = await startIt();
    return {
      ports: [port],
      async restart() {
        await broker.close();
        broker = await startIt();
      },
      remove: () => broker.close(),
    };
  },
  keepsRetained: false,
  givesToWildcards: true,
};

export const mosquitto: BrokerKind = {
  name: "Mosquitto",
  debian: "mosquitto",
  isHere: hasMosquitto,
  async start() {
    const [port] = await steadyPorts(1);
    const broker = await startMosquitto({ port, persistence: true, users: { [LOGIN.username]: LOGIN.password } });
    return { ports: [port], restart: () => broker.restart(), remove: () => broker.remove() };
  },
  keepsRetained: true,
  givesToWildcards: true,
};
