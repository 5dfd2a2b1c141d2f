import { describe, expect, test } from "vitest";
import { openSession } from "../../host-client/session.ts";
import { startBroker } from "../../host-client/broker.ts";
import { runCli, startCli, withoutPorts } from "../support/cli.ts";

const urlOf = (text: string) => /mqtt:\/\/[\w.]+:\d+/.exec(text)![0];

describe("broccoli broker", () => {
  test("serves MQTT at the address that it prints, until Ctrl-C, which ends it with 130", async () => {
    const cli = startCli(["broker", "--port", "0"]);
    const { stdout } = await cli.sees(/mqtt:\/\//);
    const session = await openSession(urlOf(stdout));
    await session.publish("a", "b", { qos: 1 });
    await session.close();
    cli.kill("SIGINT");
    expect(await cli.ended).toEqual({ code: 130, stdout, stderr: "" });
  });

  test("SIGTERM ends it with 143, also with a client connected", async () => {
    const cli = startCli(["broker", "--port", "0"]);
    const session = await openSession(urlOf((await cli.sees(/mqtt:\/\//)).stdout));
    cli.kill("SIGTERM");
    expect((await cli.ended).code).toBe(143);
    await session.close();
  });

  test("--json prints one object with the address", async () => {
    const cli = startCli(["broker", "--port", "0", "--json"]);
    await cli.sees(/\n/);
    cli.kill("SIGINT");
    const { url, port, host } = JSON.parse((await cli.ended).stdout);
    expect({ url, host }).toEqual({ url: `mqtt://127.0.0.1:${port}`, host: "127.0.0.1" });
  });

  test("a port that is taken is an error that offers a free one and what is there", async () => {
    const other = await startBroker();
    const { code, stderr } = await runCli(["broker", "--port", String(other.port)]);
    await other.close();
    expect(code).toBe(1);
    expect(withoutPorts(stderr).replaceAll(String(other.port), "#####")).toBe(
      [
        "E405 port ##### on 127.0.0.1 is taken by another program",
        "     Take a free one: broccoli broker --port 0   or use what is there: --broker mqtt://127.0.0.1:#####",
        "     docs/troubleshooting.md#E405",
        "",
      ].join("\n"),
    );
  });

  test("with --username it lets in only the login of the environment", async () => {
    const cli = startCli(["broker", "--port", "0", "--username", "ann"], { env: { BROCCOLI_MQTT_PASSWORD: "s3cret" } });
    const { stdout } = await cli.sees(/mqtt:\/\//);
    const url = urlOf(stdout);
    await expect(openSession(url, { username: "ann", password: "guess" })).rejects.toMatchObject({ code: "E402" });
    await (await openSession(url, { username: "ann", password: "s3cret" })).close();
    cli.kill("SIGINT");
    expect((await cli.ended).stdout).not.toContain("s3cret");
  });

  test("--username without a password in the environment is refused: it would let in everybody", async () => {
    const { code, stderr } = await runCli(["broker", "--port", "0", "--username", "ann"]);
    expect(code).toBe(2);
    expect(stderr).toContain("BROCCOLI_MQTT_PASSWORD");
  });
});
