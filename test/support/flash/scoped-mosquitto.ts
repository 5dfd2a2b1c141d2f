/** A Mosquitto with the configuration that `broker config mosquitto` writes, listening on all addresses. */
import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { runCli } from "../cli.ts";
import { freePort } from "../mosquitto.ts";

interface Login {
  username: string;
  password: string;
}

export interface ScopedMosquitto {
  port: number;
  url: string;
  node: Login;
  operator: Login;
  /** As lines of `.env.local`. */
  nodeLogin: string;
  stop(): Promise<void>;
}

export async function startScopedMosquitto(): Promise<ScopedMosquitto> {
  const folder = mkdtempSync(join(tmpdir(), "broccoli-mosquitto-"));
  chmodSync(folder, 0o755); // Mosquitto leaves root behind
  const port = await freePort();
  const users = ["--user", "node:node", "--user", "boss:operator"];
  const args = ["broker", "config", "mosquitto", "--folder", folder, "--port", `${port}`, "--store", `${folder}/`];
  const { code, stderr } = await runCli([...args, ...users]);
  if (code !== 0) throw new Error(stderr);
  const [node, operator] = readFileSync(join(folder, "logins.env"), "utf8").split("\n\n");
  const child = spawn("mosquitto", ["-c", join(folder, "mosquitto.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let log = "";
    child.stderr.on("data", (text) => (log += text) && /running/.test(log) && resolve());
    child.once("exit", () => reject(new Error(`Mosquitto ended:\n${log}`)));
  });
  return {
    port,
    url: `mqtt://127.0.0.1:${port}`,
    node: loginOf(node),
    operator: loginOf(operator),
    nodeLogin: `${node}\n`,
    async stop() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}

function loginOf(block: string): Login {
  const entries = Object.entries(parseEnv(block));
  const valueOf = (end: string) => entries.find(([key]) => key.endsWith(end))![1]!;
  return { username: valueOf("_USERNAME"), password: valueOf("_PASSWORD") };
}
