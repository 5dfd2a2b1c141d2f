import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testCluster, type TestCluster } from "../../scripts/testing/index.ts";
import { docExamples, type DocExample } from "../support/doc-examples.ts";

const ROOT = process.cwd();
const PAGES = ["README.md", "docs/guide.md"];
const DEADLINE_MS = 90_000;

const examples = PAGES.map(docExamples);
const programs = examples.flatMap((page) => page.programs);
const files: { [path: string]: string } = Object.assign({}, ...examples.map((page) => page.files));

/** A project as a reader has it: the package in node_modules, the docs' own files beside. */
function makeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "broccoli-docs-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(ROOT, join(folder, "node_modules", "broccoli-esp32"));
  symlinkSync(join(ROOT, "node_modules", "@types"), join(folder, "node_modules", "@types"));
  cpSync(join(ROOT, "examples"), join(folder, "examples"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  }
  return folder;
}

const nameOf = (index: number) => `program-${index}.ts`;

/** The program against a broker that is there; what it prints comes as JSON. */
function runnable({ code }: DocExample, broker: string): string {
  const shown = code.replaceAll("console.log(", "show(").replaceAll(/"mqtt:\/\/[^"]*"/g, JSON.stringify(broker));
  return `const show = (value) => process.stdout.write(JSON.stringify(value) + "\\n");\n${shown}`;
}

function run(folder: string, file: string): Promise<{ lines: string[]; errors: string }> {
  const loader = join(ROOT, "node_modules", "tsx", "dist", "loader.mjs");
  const child = spawn(process.execPath, ["--import", `file://${loader}`, file], { cwd: folder });
  let lines = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => (lines += part));
  child.stderr.setEncoding("utf8").on("data", (part: string) => (errors += part));
  const limit = setTimeout(() => child.kill("SIGKILL"), DEADLINE_MS);
  return new Promise((resolve) => {
    child.on("close", () => {
      clearTimeout(limit);
      resolve({ lines: lines.split("\n").filter(Boolean), errors });
    });
  });
}

describe("examples in the docs", () => {
  let folder: string;
  let test: TestCluster;

  beforeAll(async () => {
    folder = makeProject();
    test = await testCluster({ nodes: 3 });
  });

  afterAll(async () => {
    await test.close();
    rmSync(folder, { recursive: true });
  });

  it("are there in the README and the guide", () => {
    expect(examples.map((page) => page.programs.length > 0)).toEqual(PAGES.map(() => true));
    expect(programs.flatMap(({ expected }) => expected).length).toBeGreaterThan(10);
  });

  it.each(programs.map((program, index) => [program.place, index, program] as const))(
    "print what is said beside them: %s",
    async (_, index, program) => {
      const file = `run-${nameOf(index)}`;
      writeFileSync(join(folder, file), runnable(program, test.cluster.session.url));
      const { lines, errors } = await run(folder, file);
      expect(errors).toBe("");
      expect(lines).toEqual(program.expected);
    },
    DEADLINE_MS + 10_000,
  );

  it("have no type errors", () => {
    programs.forEach(({ code }, index) => writeFileSync(join(folder, nameOf(index)), code));
    const program = ts.createProgram(
      programs.map((_, index) => join(folder, nameOf(index))),
      {
        strict: true,
        noEmit: true,
        target: ts.ScriptTarget.ESNext,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        allowImportingTsExtensions: true,
        types: ["node"],
        typeRoots: [join(ROOT, "node_modules", "@types")],
        skipLibCheck: true,
        preserveSymlinks: false,
      },
    );
    const own = programs.map((_, index) => program.getSourceFile(join(folder, nameOf(index))));
    const wrong = own.flatMap((file) => [
      ...program.getSemanticDiagnostics(file),
      ...program.getSyntacticDiagnostics(file),
    ]);
    expect(wrong.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  }, 60_000);
});
