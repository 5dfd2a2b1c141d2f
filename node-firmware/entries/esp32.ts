/** The node on the ESP32. */
import { bootId, harden } from "../cold/boot.ts";
import { readConfig } from "../cold/settings.ts";
import { startNode } from "../cold/start.ts";
import { startLogs } from "../logs/cold/forward.ts";
import { connectSession } from "../mqtt/cold/create.ts";
import { pauseSession } from "../mqtt/cold/pause.ts";
import { node } from "../state.ts";
import { startWifi } from "../wifi/cold/steps.ts";

function online(): void {
  connectSession(node.session);
}

function offline(): void {
  pauseSession(node.session);
}

harden(require);
const config = readConfig();
const id = config.id || getSerial().replace("-", "");
startNode("esp32", id, config.boot || bootId(require("Storage")), config);
startLogs();
// Until the WiFi is up there is nothing to connect to.
offline();
startWifi(require("Wifi"), "broccoli-" + (config.name || id), config.wifi || [], online, offline);
