/** `broccoli pin MODULE`: holds a module at its version, until `--off`. */
import { keyOf } from "../deploy-view.ts";
import { shortVersion } from "../pushing.ts";
import type { BuildVerb } from "../verb.ts";

export const build: BuildVerb = (command, context) =>
  command
    .argument("<module>", "its name")
    .option("--off", "let go of it")
    .action(async (module: string, { off = false }: { off?: boolean }) => {
      const { pin } = await import("../../host-client/deploy/operations.ts");
      const report = await pin(await context.cluster(), module, !off, keyOf(context));
      const version = shortVersion(module, report.hash);
      const { output } = context;
      output.result({ ...report, pinned: !off }, () => (off ? `${version} is held no more` : `${version} is pinned`));
      if (!off) output.next(`next     broccoli pin ${module} --off   ·   broccoli push --force`);
    });
