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
  unsigned?: boolean;
}

export const build: BuildVerb = (command, context) =>
  command
    .argument("[files...]", "task modules of its own: TypeScript or JavaScript")
    .option("--name <name>", "what it is called", hostname())
    .option("--label <label>", "what it has that tasks may ask for; may be given several times", collect, [LABEL])
    .option("--slots <n>", "how many tasks that wait may run beside each other", parseCount, DEFAULT_SLOTS)
    .option("--unsigned", "also run what is pushed without a signature: only where everybody at the broker is trusted")
    .addHelpText("after", HELP)
    .action(async (files: string[], flags: WorkerFlags) => {
      const { loadTaskFiles } = await import("../../host-client/local-tasks.ts");
      const { findKey } = await import("../../host-client/deploy/keys.ts");
      const key = findKey(context.cwd, context.env)?.key;
      const takesModules = key !== undefined || flags.unsigned === true;
      const table = await loadTaskFiles(files);
      const tasks = Object.keys(table);
      if (files.length > 0 && tasks.length === 0) throw noTasks(files);
      if (files.length === 0 && !takesModules) throw nothingToRun();
      const { name, label: labels, slots } = flags;
      const load = async (task: string) => table[task];
      const worker = { name, labels, slots, window: HOST_WINDOW, load, takesModules, ...(key && { key }) };
      const cluster = await context.connect({ worker });
      const outcome = { id: cluster.id, name, tasks: tasks.map(shown), labels, takesModules };
      const also = takesModules ? " and what is pushed" : "";
      context.output.result(outcome, () => `worker   ${name} (${cluster.id})  ${outcome.tasks.join(" ")}${also}`);
      if (tasks.length) context.output.next("next     broccoli call " + outcome.tasks[0] + " …   ·   Ctrl-C stops it");
      await untilStopped(context.signal);
    });

const HELP = `
With a key (BROCCOLI_KEY, broccoli.key) it also runs the modules that are pushed to the cluster and signed with it.
A pushed module runs with the rights of this user: there is no wall around it.`;

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

const nothingToRun = () =>
  new UsageError("a worker without files has nothing to run: there is no key, so it takes nothing that is pushed", {
    hint: "Give files: broccoli worker tasks/*.ts   or a key: BROCCOLI_KEY   or trust everybody at the broker: --unsigned",
  });
