/** What several built-in classes need. */
export { newInstance } from "../machine/classes.ts";
export type { ClassDefinition as ClassDefinitionLike } from "../machine/machine.ts";
