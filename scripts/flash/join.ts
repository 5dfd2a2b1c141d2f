/** Waiting for a node that was just started: on the broker, and at its console. */
import { FlashError } from "../../host-client/flash/errors.ts";
import type { Joined, Expected } from "../../host-client/flash/join-watch.ts";
import type { ConsoleLink } from "../../host-client/flash/console-link.ts";
import type { Session } from "../../host-client/session.ts";
import type { Context } from "../verb.ts";

type Watch = Awaited<ReturnType<typeof import("../../host-client/flash/join-watch.ts").watchForNode>>;

/** A watch that is ready: the broker answers. */
export interface PreparedWatch {
  prefix: string;
  begin(id: string): Promise<void>;
  watch(): Watch;
}

/**
 * Connects to the broker before anything is written: where it does not answer, one learns that now.
 * @throws ConnectionError E401, E402 with the way to go on without it.
 */
export async function prepareWatch(context: Context): Promise<PreparedWatch> {
  const { watchForNode } = await import("../../host-client/flash/join-watch.ts");
  const session = await connect(context);
  const prefix = await context.prefix();
  let watch: Watch | undefined;
  return {
    prefix,
    begin: async (id) => void (watch = await watchForNode(session, { id, prefix })),
    watch: () => watch!,
  };
}

async function connect(context: Context): Promise<Session> {
  const { openSession } = await import("../../host-client/session.ts");
  const { isBroccoliError } = await import("../../host-client/errors.ts");
  const { url, username, password } = await context.broker();
  try {
    const session = await openSession(url, { username, password });
    context.defer(() => session.close());
    return session;
  } catch (error) {
    if (!isBroccoliError(error)) throw error;
    throw new FlashError(error.code, `${error.what}; nothing was written`, {
      hint: `${error.hint}\nTo flash without waiting for the node:  --no-wait`,
      cause: error,
    });
  }
}

/** The console of a board that is being started; nothing where it cannot be opened, as some boards vanish for a second then. */
export async function listenTo(port: string, context: Context): Promise<ConsoleLink | undefined> {
  const { openConsoleLink } = await import("../../host-client/flash/console-link.ts");
  const link = await openConsoleLink(port).catch(() => undefined);
  if (link) context.defer(() => link.close());
  link?.onText((text) => context.output.debug(text.trimEnd()));
  return link;
}

/** @throws FlashError E619, E620, E621 with what the node's console said. */
export async function awaitNode(
  prepared: PreparedWatch,
  { id, port, link }: { id: string; port: string; link: ConsoleLink | undefined },
  context: Context,
): Promise<Joined> {
  const { waitForJoin } = await import("../../host-client/flash/join-watch.ts");
  context.output.progress("boot     waiting for the node on the broker");
  const expected: Expected = { id, port, prefix: prepared.prefix, timeoutMs: joinTimeoutMs(context) };
  const joined = await waitForJoin(prepared.watch(), link, expected);
  context.output.endProgress();
  return joined;
}

/** `BROCCOLI_JOIN_TIMEOUT_MS` shortens the wait, for scripts and tests. */
export function joinTimeoutMs({ env }: Context): number | undefined {
  const ms = Number(env.BROCCOLI_JOIN_TIMEOUT_MS);
  return ms > 0 ? ms : undefined;
}
