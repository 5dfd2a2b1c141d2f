import { expect, test } from "vitest";
import { ConnectionError, NoWorkerError, RevokedError, UsageError } from "../../../host-client/errors.ts";
import { EXIT, exitCodeOf } from "../../../scripts/exit.ts";

test.each([
  ["no broker", new ConnectionError("E401", "x"), EXIT.NOBODY],
  ["no node", new NoWorkerError("a.b"), EXIT.NOBODY],
  ["a refused login is a failure, since somebody answered", new ConnectionError("E402", "x"), EXIT.FAILED],
  ["an address that is none", new ConnectionError("E404", "x"), EXIT.USAGE],
  ["wrong use", new UsageError("x"), EXIT.USAGE],
  ["a broken configuration", new UsageError("x", { code: "E502" }), EXIT.USAGE],
  ["an end that was asked for", new RevokedError("x"), EXIT.FAILED],
  ["a fault of ours", new TypeError("x"), EXIT.FAILED],
  ["something thrown that is no error", "x", EXIT.FAILED],
])("%s", (_title, error, code) => expect(exitCodeOf(error)).toBe(code));
