/** A module of several files, with an enum and properties of a constructor, on the interpreters: what Node.js makes of it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { compileModule } from "../../host-client/compiler/index.ts";
import { findInterpreters, newFolder, startInterpreter, stopInterpreters } from "../support/interpreter.ts";

const READINGS = [{ celsius: 12 }, { celsius: 31 }, { celsius: -4 }, { celsius: 30 }];
const EXPECTED = { count: 2, names: ["Normal", "High", "Below", "High"], keys: ["limit", "count", "seen"] };
const LIMIT_MS = 60_000;

afterEach(stopInterpreters);

describe.each(findInterpreters())("$name", (interpreter) => {
  test(
    "runs what the files of a module say together",
    async () => {
      const { code, exactBecause } = await compileModule({ file: "test/fixtures/tasks/alarm.ts" });
      expect(exactBecause).toBeNull();
      const call = `print("="+JSON.stringify(exports.alarms(${JSON.stringify(READINGS)})));print("end");`;
      const folder = newFolder();
      writeFileSync(join(folder, "script.js"), `var exports={};(function(){${code}\n})();\n${call}`, "latin1");
      const running = startInterpreter(interpreter, ["script.js"], folder);
      const text = await running.waitFor(/^end/m);
      expect(JSON.parse(/^=(.*)$/m.exec(text)![1]!)).toEqual(EXPECTED);
    },
    LIMIT_MS,
  );
});
