export { deploy, type DeployOptions, type DeployReport } from "./deploy.ts";
export { DeployError } from "./errors.ts";
export { listModules, pin, rollback, unload, type ModuleRow } from "./operations.ts";
export type { Code } from "./package.ts";
export { push, use, type PushOptions } from "./push.ts";
export type { NodeReport, NodeState } from "./report.ts";
