/** Simulated nodes: the firmware's bytes on Node.js, each node in a thread of its own, or several in one where there are many. */
import { startNode, type SimulatedNode } from "../../node-firmware/simulator/index.ts";
import { codeBytes, nodeFirmware } from "../../host-client/firmware.ts";
import { configOf, nodeId, type NodesOptions, type RunningNodes } from "./nodes.ts";

/** From this many on nodes share threads: a thread takes some megabytes. */
const SHARED_FROM = 12;

export async function startSimulated(options: NodesOptions): Promise<RunningNodes> {
  const { files } = await nodeFirmware("simulator");
  const modules = Object.entries(options.modules ?? {}).map(([name, code]) => [`m.${name}`, codeBytes(code)]);
  const from = options.from ?? 0;
  const start = (index: number, flash?: ReturnType<SimulatedNode["flash"]>) =>
    startNode({
      id: nodeId(from + index),
      isolation: options.count >= SHARED_FROM ? "shared" : "thread",
      ...(flash
        ? { flash }
        : { files: { ...files, "broccoli.cfg": configOf(options, from + index), ...Object.fromEntries(modules) } }),
      ...(options.variables && { variables: options.variables }),
    });
  const nodes = await Promise.all(Array.from({ length: options.count }, (_, index) => start(index)));
  const kill = async (index: number) => {
    nodes[index].kill();
    await nodes[index].exited;
  };
  return {
    ids: nodes.map((_, index) => nodeId(from + index)),
    kill,
    pids: [],
    restart: async (index) => void (nodes[index] = await start(index, nodes[index].flash())),
    close: async () => void (await Promise.all(nodes.map((_, index) => kill(index)))),
  };
}
