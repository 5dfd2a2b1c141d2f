#!/usr/bin/env node
// The command `broccoli`. Plain JavaScript, so that Node.js starts it as it is; all else is TypeScript, run from its
// sources by tsx: a fresh clone needs no build step.
import { register } from "tsx/esm/api";

// `false`: the tsconfig.json of whoever calls us must not change how our sources are read.
register({ tsconfig: false });
const { main } = await import("./cli.ts");
process.exitCode = await main(process.argv.slice(2));
