/** `broccoli worker FILES...`: this machine as a node of the cluster, at full speed. */
import { hostname } from "node:os";
import { UsageError } from "../../host-client/errors.ts";
import { HOST_WINDOW } from "../../shared/protocol/limits.ts";
import { parseCount } from "../arguments.ts";
import { untilStopped, type BuildVerb } from "../verb.ts";

/** Tasks that wait for a promise run beside each other; what computes has the one thread for itself anyway. */
const DEFAULT_SLOTS = 16;
/** By which workflows ask for a PC: `add.s(1, 2).set({ label: "pc" })`. */
const LABEL = "pc";

interface WorkerFlags {
  name: string;
  label: string[];
  slots: number;
}

export const build: BuildVerb = (command, context) =>
  command
    .argument("<files...>", "task modules: TypeScript or JavaScript")
    .option("--name <name>", "what it is called", hostname())
    .option("--label <label>", "what it has that tasks may ask for; may be given several times", collect, [LABEL])
    .option("--slots <n>", "how many tasks that wait may run beside each other", parseCount, DEFAULT_SLOTS)
    .action(async (files: string[], flags: WorkerFlags) => {
      const { loadTaskFiles } = await import("../../host-client/local-tasks.ts");
      const table = await loadTaskFiles(files);
      const tasks = Object.keys(table);
      if (tasks.length === 0) throw noTasks(files);
      const worker = {
        name: flags.name,
        labels: flags.label,
        slots: flags.slots,
        window: HOST_WINDOW,
        load: async (task: string) => table[task],
      };
      const cluster = await context.connect({ worker });
      const outcome = { id: cluster.id, name: flags.name, tasks: tasks.map(shown), labels: flags.label };
      context.output.result(outcome, () => `worker   ${flags.name} (${cluster.id})  ${outcome.tasks.join(" ")}`);
      context.output.next("next     broccoli call " + outcome.tasks[0] + " …   ·   Ctrl-C stops it");
      await untilStopped(context.signal);
    });

const collect = (label: string, labels: string[]) => [...labels, label];

/** `count@words` as people write it. */
function shown(wire: string): string {
  const [task, module] = wire.split("@");
  return `${module}.${task}`;
}

const noTasks = (files: string[]) =>
  new UsageError(`${files.join(", ")} exports no function`, {
    hint: "Tasks are exported functions: export function add(x: number, y: number) { return x + y; }",
  });
