/** `broccoli result ID`: the result of a workflow that was handed to the cluster, by whomever. */
import { parseSeconds } from "../arguments.ts";
import { report } from "../submission.ts";
import type { BuildVerb } from "../verb.ts";

export const build: BuildVerb = (command, context) =>
  command
    .argument("<id>", "what broccoli run --detach has printed, or result.id in a program")
    .option("--timeout <seconds>", "how long to wait; for ever where absent", parseSeconds)
    .option("--revoke", "end the workflow instead")
    .addHelpText("after", "\nCtrl-C ends the waiting, not the workflow.")
    .action(async (id: string, { timeout, revoke }: { timeout?: number; revoke?: boolean }) => {
      const result = (await context.cluster()).result<unknown>(id);
      await result.handedOver;
      if (revoke) {
        await result.revoke();
        return context.output.result({ id, revoked: true }, () => `${id} is revoked`);
      }
      await report(context, result, { title: `workflow ${id}`, staysOn: true, ...(timeout && { timeoutMs: timeout }) });
    });
