/** `broccoli doctor`: checks from the cable to the rights on topics; each line is ok, or has the cure. */
import { findKey } from "../../host-client/deploy/keys.ts";
import { redactUrl } from "../../host-client/errors.ts";
import type { Finding } from "../../host-client/flash/doctor.ts";
import { openNode } from "../flash/console.ts";
import { EXIT } from "../exit.ts";
import type { Styler } from "../output.ts";
import type { BuildVerb, Context } from "../verb.ts";

interface DoctorFlags {
  port?: string;
  usb: boolean;
}

export const build: BuildVerb = (command, context) =>
  command
    .option("--port <path>", "the board to look at: a serial port, or tcp://HOST:PORT")
    .option("--no-usb", "leave out what concerns boards on a cable")
    .action(async (flags: DoctorFlags) => {
      const findings: Finding[] = [];
      const add = (more: Finding[]) => findings.push(...more);
      if (flags.usb) add(await examineUsb(flags, context));
      add(await examineBroker(context));
      if (findings.some(({ state }) => state === "bad")) context.exit(EXIT.FAILED);
      context.output.result({ node: process.version, platform: process.platform, findings }, () =>
        render(findings, context.output.style),
      );
    });

function render(findings: Finding[], style: Styler): string {
  const lines = findings.map(({ name, state, detail, cure }) => {
    const mark = state === "ok" ? style("green", "ok ") : state === "bad" ? style("red", "bad") : style("dim", "-  ");
    const advice = cure && state !== "ok" ? `\n             ${cure.replaceAll("\n", "\n             ")}` : "";
    return `${mark} ${name.padEnd(9)}${detail}${advice}`;
  });
  return lines.join("\n");
}

async function examineUsb({ port: wanted }: DoctorFlags, context: Context): Promise<Finding[]> {
  const { examine } = await import("../../host-client/flash/doctor.ts");
  const { listBoardPorts } = await import("../../host-client/flash/ports.ts");
  const { checkAccess, importSerialport } = await import("../../host-client/flash/serial-line.ts");
  const packages = await examine("packages", async () => {
    await importSerialport();
    return "serialport is installed";
  });
  const { examineDrivers } = await import("../../host-client/flash/drivers.ts");
  if (wanted?.startsWith("tcp://")) return [packages, ...(await examineBoard(wanted, context))];
  const ports = wanted ? [{ path: wanted, bridge: "" }] : await listBoardPorts();
  const driver = examineDrivers();
  if (ports.length === 0)
    return [packages, driver, { name: "port", state: "skipped", detail: "no board hangs on USB" }];
  const access = ports.map(({ path, bridge }) =>
    examine("port", () => {
      checkAccess(path);
      return `${path}${bridge && ` (${bridge})`} may be opened`;
    }),
  );
  const findings = [packages, driver, ...(await Promise.all(access))];
  const isOpenable = findings.every(({ state }) => state !== "bad");
  return wanted && isOpenable ? [...findings, ...(await examineBoard(wanted, context))] : findings;
}

async function examineBoard(target: string, context: Context): Promise<Finding[]> {
  const { examine, examineNode } = await import("../../host-client/flash/doctor.ts");
  let inside: Finding[] = [];
  const console = await examine("console", async () => {
    inside = await examineNode(await openNode(target, context), Date.now());
    return `${target} answers`;
  });
  return [console, ...inside];
}

async function examineBroker(context: Context): Promise<Finding[]> {
  const { examine, examineNodes, examineRights } = await import("../../host-client/flash/doctor.ts");
  const { openSession } = await import("../../host-client/session.ts");
  const { url, origin, username, password } = await context.broker();
  const prefix = await context.prefix();
  let inside: Finding[] = [];
  const broker = await examine("broker", async () => {
    const startMs = Date.now();
    const session = await openSession(url, { username, password });
    context.defer(() => session.close());
    const tookMs = Date.now() - startMs;
    inside = [
      ...(await examineRights(session, prefix)),
      ...(await examineNodes(session, prefix, Boolean(findKey(context.cwd, context.env)))),
    ];
    const who = username ? `'${username}' is let in` : "nobody is asked who he is";
    inside = [{ name: "login", state: "ok", detail: who }, ...inside];
    return `${session.url} (from ${origin}) answers in ${tookMs} ms`;
  });
  if (!broker.detail.startsWith("E402")) return [broker, ...inside];
  const reached: Finding = { name: "broker", state: "ok", detail: `${redactUrl(url)} (from ${origin}) answers` };
  return [reached, { ...broker, name: "login" }];
}
