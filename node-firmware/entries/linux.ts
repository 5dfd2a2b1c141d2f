/** The node on Linux's Espruino: no WiFi, everything else as on the chip. */
import { bootId, harden } from "../cold/boot.ts";
import { readConfig } from "../cold/settings.ts";
import { startNode } from "../cold/start.ts";
import { startLogs } from "../logs/cold/forward.ts";

harden(require);
const config = readConfig();
startNode("linux", config.id || getSerial().replace("-", ""), config.boot || bootId(require("Storage")), config);
startLogs();
