import { describe, expect, it } from "vitest";
import { connect, type ConnectOptions } from "../../../host-client/cluster.ts";

/** Nothing listens there; what is wrong with an option is said before anybody is asked. */
const NOWHERE = "mqtt://127.0.0.1:1";

const WRONG: ConnectOptions[] = [
  { leaseMs: 1_999 },
  { leaseMs: 60_001 },
  { leaseMs: 2_500.5 },
  { leaseMs: "5000" as unknown as number },
  { leaseMs: NaN },
  { keepAliveS: 4 },
  { keepAliveS: 301 },
  { keepAliveS: 0 },
];

describe("options of connect", () => {
  it.each(WRONG)("%j is refused with its value and its bounds", async (options) => {
    const [name] = Object.keys(options);
    const bounds = name === "leaseMs" ? "from 2000 to 60000" : "from 5 to 300";
    await expect(connect(NOWHERE, options)).rejects.toMatchObject({
      code: "E501",
      message: expect.stringMatching(new RegExp(`${name} is .*${bounds}`)),
    });
  });

  it("within their bounds the broker is asked", async () => {
    await expect(connect(NOWHERE, { leaseMs: 2_000, keepAliveS: 300 })).rejects.toMatchObject({ code: "E401" });
  });
});
