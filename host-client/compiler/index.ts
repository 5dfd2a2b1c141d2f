/** The compiler: TypeScript to what Espruino really runs. */

export { CompileError, type CompileProblem, formatCompileErrors } from "./errors.ts";
export { type Lowered, type LowerOptions, lowerModule } from "./pipeline.ts";
export { type Firmware, type FirmwareOptions, type FirmwareReport, buildFirmware } from "./firmware.ts";
export { type CompiledModule, type ModuleInput, compileModule } from "./module.ts";
export { type TaskInfo } from "./tasks.ts";
export { type CheckReport, type CheckedModule, checkFile, formatCheck } from "./check.ts";
export type { CarriedPart, RuntimeCost } from "./costs.ts";
export { type FeatureReport, runFeatures } from "./features/run.ts";
export type { FeatureProgram } from "./features/compile.ts";
