/** Uses of a variable before its declaration throw, also where a closure makes them. Run on the simulator. */
import { expect, test } from "vitest";
import { compileFeature } from "../../../host-client/compiler/features/compile.ts";
import { featureTarget } from "../../../node-firmware/simulator/features.ts";

const run = async (source: string) => featureTarget({ name: "early" }, compileFeature({ name: "early", source }));

test("a closure that assigns a variable that is not there yet throws, and makes no global", async () => {
  const source = `const r = []; const set = (v) => { try { x = v; } catch (e) { r.push(e.message); } };
    set(1); r.push(typeof globalThis.x); let x = 5; set(2); r.push(x); export default r;`;
  expect(await run(source)).toEqual({ value: '["Cannot access \'x\' before initialization","undefined",2]' });
});

test("so does a function that is hoisted above the declaration", async () => {
  const source = `const r = []; try { set(); } catch (e) { r.push(e.message); } let y = 1; set(); r.push(y);
    function set() { y = 2; } export default r;`;
  expect(await run(source)).toEqual({ value: "[\"Cannot access 'y' before initialization\",2]" });
});

test("a default in a pattern that reads a later name of it throws", async () => {
  const source = `const r = []; try { const { a = b, b = 1 } = {}; } catch (e) { r.push(e.message); }
    const { p = 1, q = p } = {}; export default [...r, p, q];`;
  expect(await run(source)).toEqual({ value: "[\"Cannot access 'b' before initialization\",1,1]" });
});

test("closures that cannot run early write as they are", () => {
  const script = compileFeature({
    name: "late",
    source: "let x = 0; const set = (v) => { x = v; }; set(1); export default x;",
  });
  expect(script).not.toContain("$checked");
});
