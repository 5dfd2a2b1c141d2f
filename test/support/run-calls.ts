/** Groups of calls as task modules beside Node.js: what differs, value by value. */
import { compileFeature } from "../../host-client/compiler/features/compile.ts";
import type { Target } from "../../host-client/compiler/features/targets.ts";
import { compileModule } from "../../host-client/compiler/index.ts";
import { stripTypes } from "../../host-client/compiler/parse.ts";
import type { CallGroup } from "./library-calls.ts";
import { loading } from "./module-programs.ts";

/** What of a value JSON would not tell: undefined, NaN, holes. Minus zero counts as zero. */
const SHOW = `const show = (v: any): any =>
  v === undefined ? "undefined" : v !== v ? "NaN" : v === 0 ? 0
    : typeof v === "number" && v - v !== 0 ? "infinite" + (v > 0)
    : Array.isArray(v) ? Array.from({ length: v.length }, (_, i) => (i in v ? show(v[i]) : "hole"))
    : v !== null && typeof v === "object" ? Object.keys(v).map((k) => [k, show(v[k])]) : v;`;

const ATTEMPT = `const out: unknown[] = [];
function attempt(f: () => unknown): void { let r: unknown; try { r = f(); } catch (e) { r = "threw"; } out.push(r); }`;

/** Prints what the module's \`run\` gave, exactly: compiled with all that the module itself may not have. */
const printer = compileFeature({
  name: "printer",
  source: `${SHOW}\nexport default show((globalThis as any).outcome);`,
});

export interface CallReport {
  /** Modules that were lowered as by hand, and others. */
  lean: number;
  exact: number;
  /** Expressions that differ, with both values. */
  differ: string[];
}

/** Compiles each group as a module, with its types, and runs it on a target and on Node.js. */
export async function runCalls(groups: readonly CallGroup[], target: Target): Promise<CallReport> {
  const report: CallReport = { lean: 0, exact: 0, differ: [] };
  for (const { name, expressions } of groups) {
    const body = `${ATTEMPT}\n${expressions.map((one) => `attempt(() => ${one});`).join("\n")}\n`;
    const source = `${body}export function run(): unknown[] { return out; }\n`;
    const { code, exactBecause } = await compileModule({ source, name: "calls" });
    report[exactBecause === null ? "lean" : "exact"]++;
    const expected: unknown[] = new Function(`${stripTypes(SHOW + body, "calls.ts").code};return show(out);`)();
    const got = await target({ name, source }, `${loading(code)}\n${printer}`);
    const values: unknown[] = "value" in got ? JSON.parse(got.value) : expressions.map(() => got);
    expressions.forEach((one, i) => {
      const [want, have] = [expected[i], values[i]].map((value) => JSON.stringify(value));
      if (want !== have) report.differ.push(`${one}: ${want} on Node.js, ${have} here (${exactBecause ?? "lean"})`);
    });
  }
  return report;
}
