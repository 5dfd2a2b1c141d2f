/**
 * Waits until a freshly started node is seen on the broker, and listens to its console meanwhile: where it does not come, the
 * console says why.
 */
import { presenceTopic } from "../../shared/protocol/topics.ts";
import { parsePresence } from "../../shared/protocol/presence.ts";
import type { Session } from "../session.ts";
import type { ConsoleLink } from "./console-link.ts";
import { FlashError } from "./errors.ts";

/** A scan, two networks that refuse, and a broker that has to be looked for: the firmware's own time-outs in a row. */
export const JOIN_TIMEOUT_MS = 60_000;
/** What is shown of a console that says nothing that is understood. */
const TAIL_LINES = 3;
/** Some hundred lines; a node that prints on and on must not fill this machine's memory. */
const CONSOLE_CHARACTERS = 16_384;

/** Who is expected. */
export interface Expected {
  id: string;
  prefix: string;
  /** For messages. */
  port: string;
  timeoutMs?: number;
}

/** The news. */
export interface Joined {
  afterMs: number;
  name?: string;
}

/** Begins to watch; to be called before the node is started, so that no news is missed. */
export async function watchForNode(session: Session, { id, prefix }: Pick<Expected, "id" | "prefix">) {
  let bootBefore: string | undefined;
  let onJoined: (name: string | undefined) => void = () => {};
  let isJoined = false;
  let joinedName: string | undefined;
  await session.subscribe(presenceTopic(prefix, id), (_topic, payload, isRetained) => {
    const presence = parsePresence(Buffer.from(payload).toString());
    if (!presence) return;
    if (isRetained) bootBefore = presence.boot;
    else if (presence.state === "up" && presence.boot !== bootBefore) {
      isJoined = true;
      joinedName = presence.name;
      onJoined(presence.name);
    }
  });
  return {
    /** Calls back when the node is there, at once where it is already. */
    onJoined(listener: (name: string | undefined) => void) {
      onJoined = listener;
      if (isJoined) listener(joinedName);
    },
  };
}

/**
 * Waits for the node.
 *
 * @param watch from `watchForNode`, begun before the node was started
 * @param link its console, where there is one
 * @throws FlashError E619 the WiFi refuses it · E620 it reaches no broker · E621 neither a word nor a presence.
 */
export function waitForJoin(
  watch: Awaited<ReturnType<typeof watchForNode>>,
  link: ConsoleLink | undefined,
  expected: Expected,
): Promise<Joined> {
  const { timeoutMs = JOIN_TIMEOUT_MS } = expected;
  const startMs = Date.now();
  let said = "";
  link?.onText((text) => (said = (said + text).slice(-CONSOLE_CHARACTERS)));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(explainAbsence(said, expected)), timeoutMs);
    watch.onJoined((name) => {
      clearTimeout(timer);
      resolve({ afterMs: Date.now() - startMs, ...(name !== undefined && { name }) });
    });
  });
}

/** What the firmware prints when something goes wrong: an id of the family E4 or E6, and words. */
const TROUBLE = /^E([46]\d\d) (.*)$/;
const WIFI_TROUBLE = "645";
/** Espruino's names for "wrong password": the access point drops the handshake, or says so. */
const WRONG_PASSWORD = /4WAY_HANDSHAKE_TIMEOUT|HANDSHAKE_TIMEOUT|AUTH_FAIL|AUTH_EXPIRE|MIC_FAILURE|password/i;
const NOT_FOUND = /NO_AP_FOUND/;
/** CONNACK's "bad login" and "not authorised", as the firmware numbers them. */
const REFUSED_LOGIN = ["414", "415"];

/**
 * The error for a node that did not come, from what its console said.
 * @example explainAbsence("E645 WiFi: attic-2g: AUTH_FAIL\r\n", expected).code // "E619"
 */
export function explainAbsence(said: string, expected: Expected): FlashError {
  const lines = said.split(/[\r\n]+/).map(withoutPrompt);
  const troubles = lines.map((line) => TROUBLE.exec(line)).filter((found) => found !== null);
  const last = troubles.at(-1);
  if (last?.[1].startsWith("4")) return brokerTrouble(last[1], last[2], expected);
  if (last?.[1] === WIFI_TROUBLE) {
    const ofNetwork = troubles.findLast(([, id, words]) => id === WIFI_TROUBLE && /^WiFi: .+: /.test(words)) ?? last;
    return wifiTrouble(ofNetwork[2].replace(/^WiFi: /, ""), expected);
  }
  return unseen(last?.[0], lines, expected);
}

const ERASE_BELOW = "\x1b[J";
/** The console draws its prompt anew around what the program prints. */
const withoutPrompt = (line: string) => line.replaceAll(ERASE_BELOW, "").replace(/^>+/, "").trim();

function wifiTrouble(words: string, { port }: Expected): FlashError {
  const [, ssid, reason] = /^(.*?): (.*)$/.exec(words) ?? [];
  const again = `broccoli provision --port ${port} --wifi-ssid ${JSON.stringify(ssid ?? "NAME")} --wifi-password-stdin`;
  if (WRONG_PASSWORD.test(reason ?? "")) {
    return new FlashError("E619", `the network "${ssid}" refused the node's password (${reason})`, { hint: again });
  }
  if (NOT_FOUND.test(reason ?? "")) {
    return new FlashError("E619", `the node does not see the network "${ssid}" (${reason})`, {
      hint: `ESP32s see 2.4 GHz only, and names are case sensitive:  ${again}`,
    });
  }
  return new FlashError("E619", `the node could not join its WiFi: ${words}`, { hint: again });
}

function brokerTrouble(id: string, words: string, { port }: Expected): FlashError {
  const address = words.split(" ")[0];
  if (REFUSED_LOGIN.includes(id)) {
    return new FlashError("E620", `the broker ${address} refused the node's login`, {
      hint: `BROCCOLI_NODE_MQTT_USERNAME=… BROCCOLI_NODE_MQTT_PASSWORD=… broccoli provision --port ${port} --node-broker mqtt://${address}`,
    });
  }
  return new FlashError("E620", `the node is in the WiFi, but cannot reach the broker ${address} (E${id})`, {
    hint: `Does the broker listen there for the network, not for its own machine alone? Another one:  broccoli provision --port ${port} --node-broker mqtt://HOST:1883`,
  });
}

function unseen(
  trouble: string | undefined,
  lines: string[],
  { id, prefix, port, timeoutMs = JOIN_TIMEOUT_MS }: Expected,
) {
  const spoken = lines
    .filter((line) => line !== "")
    .slice(-TAIL_LINES)
    .join(" | ");
  const words = trouble ?? (spoken && `its console said: ${spoken}`) ?? "";
  return new FlashError(
    "E621",
    `node ${id} was not seen on the broker within ${timeoutMs / 1000} s${words ? `; ${words}` : ""}`,
    {
      hint: `It was awaited at ${presenceTopic(prefix, id)}. What it says:  broccoli rescue --console --port ${port}   Is this the broker it was given?  broccoli doctor --port ${port}`,
    },
  );
}
