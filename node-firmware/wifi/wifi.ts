/**
 * WiFi on the ESP32: the state, and the steps that events and the timer take. The steps are resident because they are kept as
 * values; what they do lies in `cold/`, and runs only when the network comes or goes.
 */
import type { Network } from "../config.ts";
import { gaveUp, haveAddress, next, scanned } from "./cold/steps.ts";

/** Off line, looking for networks, joining one, or on line. */
export const enum Wifi {
  Waiting = 0,
  Scanning = 1,
  Joining = 2,
  Online = 3,
}

function ignoreNetwork(): void {}

/** Everything that lasts. */
export const wifi = {
  state: Wifi.Waiting,
  /** Espruino's `require("Wifi")`. */
  radio: null as any,
  networks: [] as Network[],
  /** Networks that are still to be tried in this round, best first. */
  candidates: [] as Network[],
  /** The one that is being joined. */
  joining: "",
  /** Rounds without success. */
  rounds: 0,
  timer: 0 as any,
  onOnline: ignoreNetwork as () => void,
  onOffline: ignoreNetwork as () => void,
};

/** A DHCP lease: Espruino's "connected" (its "associated" is only the radio's half of it). */
export function onWifiAddress(): void {
  haveAddress();
}

/** The access point is gone, or an attempt to join failed. */
export function onWifiLost(details: any): void {
  gaveUp(details);
}

/** The time of the present step is over. It is never trusted to end by itself: release 2v29 reports no failed join. */
export function onWifiTimer(): void {
  wifi.timer = 0;
  next();
}

export function onWifiScan(found: any): void {
  scanned(found);
}
