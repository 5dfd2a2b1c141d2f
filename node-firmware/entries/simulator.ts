/** The node on the simulator: no WiFi, everything else as on the chip. */
import { startNode } from "../cold/start.ts";

const config = JSON.parse(require("Storage").read("broccoli.cfg") as string);
startNode("simulator", config.id || getSerial().replace("-", ""), config.boot || "b" + Math.floor(Date.now()), config);
