/** `require("Wifi")`: the radio that a test can take away, with the events of the ESP32 build; and its quiet neighbours. */
import { newObject, type ClassDefinition, type Machine } from "../machine/machine.ts";
import { toText } from "../machine/text.ts";
import { EObject, isFunction, isPlain, type Value } from "../machine/values.ts";
import { handlersOf } from "../builtins/events.ts";
import type { Platform } from "./platform.ts";

/** What connecting takes: scan, association and DHCP, shortened. */
const CONNECT_MS = 50;
/** Attempts of the ESP32's driver before it gives up: then the program has to connect again. */
const RETRY_MS = 3_000;
const REASON_BEACON_TIMEOUT = "200";
const REASON_NO_AP = "201";

export class Wifi {
  readonly platform: Platform;
  ssid: string | undefined;
  connected = false;
  hostName = "espressif";

  constructor(platform: Platform) {
    this.platform = platform;
  }

  get machine(): Machine {
    return this.platform.machine;
  }

  emit(event: string, details: Record<string, Value>): void {
    const library = this.platform.modules.cache.get("Wifi");
    if (!(library instanceof EObject)) return;
    this.machine.queue(library, handlersOf(library, event), [record(this.machine, details)]);
    this.platform.sockets.wake();
  }

  connect(ssid: Value, options: Value, callback: Value): void {
    this.ssid = toText(this.machine, ssid);
    const done = isFunction(callback) ? callback : isPlain(options) ? undefined : options;
    this.platform.later(CONNECT_MS, () => this.connectNow(done));
  }

  connectNow(callback: Value): void {
    if (!this.platform.networkUp) {
      this.platform.later(RETRY_MS, () => this.giveUp(callback));
      return;
    }
    this.comeUp();
    if (isFunction(callback)) this.machine.queue(undefined, callback, [null]);
  }

  giveUp(callback: Value): void {
    if (this.platform.networkUp) return this.connectNow(callback);
    this.emit("disconnected", { ssid: this.ssid, reason: REASON_NO_AP });
    if (isFunction(callback)) this.machine.queue(undefined, callback, ["Can't connect"]);
  }

  comeUp(): void {
    this.connected = true;
    this.platform.sockets.online = true;
    this.emit("associated", { ssid: this.ssid, mac: "00:00:00:00:00:00", channel: 1, authmode: "wpa2" });
    this.emit("connected", { ip: "127.0.0.1", netmask: "255.0.0.0", gw: "127.0.0.1" });
  }

  /** The radio went away. */
  lost(): void {
    if (!this.connected) return;
    this.connected = false;
    this.emit("disconnected", { ssid: this.ssid, reason: REASON_BEACON_TIMEOUT });
  }

  disconnect(callback: Value): void {
    this.connected = false;
    this.platform.sockets.online = false;
    if (isFunction(callback)) this.machine.queue(undefined, callback, [null]);
  }

  answer(value: Record<string, Value>, callback: Value): Value {
    const made = record(this.machine, value);
    if (isFunction(callback)) this.machine.queue(undefined, callback, [null, made]);
    return made;
  }

  status(callback: Value): Value {
    const station = this.connected ? "connected" : "off";
    return this.answer({ station, ap: "disabled", mode: "sta", phy: "11n", powersave: "ps-poll" }, callback);
  }

  address(callback: Value): Value {
    const ip = this.connected ? "127.0.0.1" : "0.0.0.0";
    return this.answer({ ip, netmask: "255.0.0.0", gw: ip, mac: macOf(this.platform.id) }, callback);
  }

  details(callback: Value): Value {
    const status = this.connected ? "connected" : "off";
    return this.answer({ status, rssi: -50, ssid: this.ssid, authMode: "wpa2", password: undefined }, callback);
  }
}

function record(m: Machine, values: Record<string, Value>): EObject {
  const made = newObject(m);
  for (const [name, value] of Object.entries(values)) made.props().set(name, value);
  m.charge(Object.keys(values).length * 2);
  return made;
}

const macOf = (id: string): string =>
  (
    id
      .replace(/[^\da-f]/gi, "")
      .padEnd(12, "0")
      .slice(0, 12)
      .match(/../g) as string[]
  ).join(":");

const quiet = (names: string[]): Record<string, () => Value> =>
  Object.fromEntries(names.map((n) => [n, () => undefined]));

export function wifiLibraries(platform: () => Platform): ClassDefinition[] {
  const wifi = (): Wifi => platform().wifi;
  const methods: NonNullable<ClassDefinition["statics"]>["methods"] = {
    ...quiet([
      "stopAP",
      "startAP",
      "setConfig",
      "save",
      "restore",
      "setSNTP",
      "setIP",
      "setAPIP",
      "ping",
      "turbo",
      "scan",
    ]),
    connect: (_s, [ssid, options, callback]) => void wifi().connect(ssid, options, callback),
    disconnect: (_s, [callback]) => void wifi().disconnect(callback),
    getStatus: (_s, [callback]) => wifi().status(callback),
    getIP: (_s, [callback]) => wifi().address(callback),
    getDetails: (_s, [callback]) => wifi().details(callback),
    getHostname: () => wifi().hostName,
    setHostname: (_s, [name], m) => {
      wifi().hostName = toText(m, name);
      return undefined;
    },
  };
  return [
    { name: "Wifi", statics: { methods } },
    {
      name: "TelnetServer",
      statics: { methods: { setOptions: (_s, [options], m) => void telnet(m, platform(), options) } },
    },
  ];
}

function telnet(m: Machine, platform: Platform, options: Value): void {
  const mode = isPlain(options) ? options.own?.get("mode") : undefined;
  if (mode !== undefined) platform.telnetMode = toText(m, mode as Value);
}

/** `ESP32`: what the board adds. */
export function esp32Object(platform: () => Platform): ClassDefinition {
  return {
    name: "ESP32",
    statics: {
      methods: {
        ...quiet(["enableBLE", "enableWifi", "setBLE_Debug", "setOTAValid", "setAtten"]),
        reboot: () => platform().reboot("ESP32.reboot()"),
        deepSleep: () => platform().reboot("ESP32.deepSleep()"),
        getState: (_s, _a, m) =>
          record(m, { sdkVersion: "v3.1.3", freeHeap: 40_000, BLE: false, Wifi: true, minHeap: 38_000 }),
      },
    },
  };
}
