/** What happens when a network comes, goes, or does not come. Espruino itself gives up after three tries; this never does. */
import type { Network } from "../../config.ts";
import { onWifiAddress, onWifiLost, onWifiScan, onWifiTimer, Wifi, wifi } from "../wifi.ts";

declare function print(text: string): void;

/** A scan of all channels takes 2 to 3 s. */
const SCAN_TIMEOUT_MS = 10000;

/** Association, login and DHCP; a slow access point needs 5 to 8 s. */
const JOIN_TIMEOUT_MS = 20000;

/** After a round without success: from 2 s, doubled, to a minute; drawn from the upper half, so that a fleet spreads. */
const BACKOFF_FIRST_MS = 2000;
const BACKOFF_LAST_MS = 60000;
const MOST_DOUBLINGS = 5;

/** Weaker than anything that a radio reports: for networks that the scan did not show, which may be hidden ones. */
const UNSEEN_DBM = -999;

function arm(ms: number): void {
  if (wifi.timer) clearTimeout(wifi.timer);
  wifi.timer = setTimeout(onWifiTimer, ms);
}

function say(text: string): void {
  print("E645 WiFi: " + text);
}

/** The known networks by strength, as the last scan saw them; those it did not see come last, in the order of the file. */
export function byStrength(known: Network[], found: any): Network[] {
  const strength: { [ssid: string]: number } = {};
  for (const seen of found || [])
    if (seen && !(strength["$" + seen.ssid] >= seen.rssi)) strength["$" + seen.ssid] = seen.rssi;
  const ranked = known.map(function (network, i) {
    const rssi = strength["$" + network.ssid];
    return { network: network, rank: (rssi === undefined ? UNSEEN_DBM : rssi) * 100 - i };
  });
  ranked.sort(function (a, b) {
    return b.rank - a.rank;
  });
  return ranked.map(function (entry) {
    return entry.network;
  });
}

function scan(): void {
  wifi.state = Wifi.Scanning;
  arm(SCAN_TIMEOUT_MS);
  try {
    wifi.radio.scan(onWifiScan);
  } catch {
    // A scan that never ended blocks all later ones: then the file's order has to do.
    scanned([]);
  }
}

/** The scan's answer; one that comes too late changes nothing. */
export function scanned(found: any): void {
  if (wifi.state !== Wifi.Scanning) return;
  wifi.candidates = byStrength(wifi.networks, found);
  join();
}

/** Joins the best candidate that is left. */
function join(): void {
  const network = wifi.candidates.shift();
  if (!network) return rest();
  wifi.state = Wifi.Joining;
  wifi.joining = network.ssid;
  arm(JOIN_TIMEOUT_MS);
  try {
    wifi.radio.connect(network.ssid, network.password ? { password: network.password } : {});
  } catch (error: any) {
    say(network.ssid + ": " + error.message);
  }
}

/** No network could be joined: waits, longer each time. */
function rest(): void {
  wifi.state = Wifi.Waiting;
  const step = Math.min(BACKOFF_LAST_MS, BACKOFF_FIRST_MS * Math.pow(2, Math.min(wifi.rounds, MOST_DOUBLINGS)));
  wifi.rounds++;
  say("no known network could be joined; next try within " + Math.ceil(step / 1000) + " s");
  arm(Math.floor(step * (0.5 + Math.random() / 2)));
}

/** The timer: the next step of a round, or a new round. */
export function next(): void {
  if (wifi.state === Wifi.Scanning) scanned([]);
  else if (wifi.state === Wifi.Joining) join();
  else scan();
}

/** On line. */
export function haveAddress(): void {
  if (wifi.timer) clearTimeout(wifi.timer);
  wifi.timer = 0;
  wifi.rounds = 0;
  wifi.candidates = [];
  wifi.state = Wifi.Online;
  wifi.onOnline();
}

function offline(why: string): void {
  say("lost" + why);
  wifi.onOffline();
  wifi.state = Wifi.Waiting;
  arm(Math.floor(BACKOFF_FIRST_MS * (0.5 + Math.random() / 2)));
}

/**
 * "disconnected": the network in use is gone, or the one that was being joined refuses, and then the next one's turn has
 * come. It may also be the farewell of the network before, which is no reason to stop joining another.
 */
export function gaveUp(details: any): void {
  const why = details && details.msg ? ": " + details.msg : "";
  if (wifi.state === Wifi.Online) offline(why);
  else if (wifi.state === Wifi.Joining && details && details.ssid === wifi.joining) {
    say(wifi.joining + why);
    join();
  }
}

/**
 * Brings the WiFi up and keeps it up. SNTP stays off: it moves the clock under the interpreter, and all timers with it.
 *
 * @param radio Espruino's `require("Wifi")`
 * @param name host name on the network
 * @param networks tried by strength; none: nothing happens, the board may have another network
 */
export function startWifi(
  radio: any,
  name: string,
  networks: Network[],
  onOnline: () => void,
  onOffline: () => void,
): void {
  if (!networks.length) return say("no network is configured");
  wifi.radio = radio;
  wifi.networks = networks;
  wifi.onOnline = onOnline;
  wifi.onOffline = onOffline;
  radio.on("connected", onWifiAddress);
  radio.on("disconnected", onWifiLost);
  try {
    radio.setHostname(name);
  } catch {
    // a name is a convenience
  }
  scan();
}
