/** Tasks of versions that never come: who waits for them is told so, whatever the broker has in their place. */
import { beforeAll, describe, expect, it } from "vitest";
import type { FlashImage } from "../../../node-firmware/simulator/index.ts";
import { PREFIX, StoreNode, storeFiles } from "../../support/store-node.ts";

const HASH = "0123456789";
const TASK = `answer@words#${HASH}`;
const TOPIC = `${PREFIX}/m/words/${HASH}`;
/** A broker that has nothing says nothing: a node waits this long, and then some. */
const ASKED_MS = 11_000;

let flash: FlashImage;
beforeAll(async () => {
  flash = new StoreNode({ files: await storeFiles() }).start().flash;
});

const startNode = () => new StoreNode({ flash }).start().connect();
const find = (node: StoreNode, task: string) => void node.evaluate(`find(${JSON.stringify(task)})`);
const answers = (node: StoreNode) => node.lines.filter((line) => line.startsWith("FOUND "));

describe("a task of a version that is not here", () => {
  it("is not found where nobody has it", () => {
    const node = startNode();
    find(node, TASK);
    expect(answers(node)).toEqual([]);
    expect(node.subscribed).toContain(TOPIC);
    node.advance(ASKED_MS);
    expect(answers(node)).toEqual([`FOUND ${TASK} false`]);
  });

  it.each([
    ["no JSON", "no manifest"],
    [
      "another version's manifest",
      JSON.stringify({ v: 1, n: "words", c: PREFIX, h: "ff", s: "", r: 1, b: 1, k: [""] }),
    ],
    ["a list", "[[1],[2]]"],
  ])("is not found at once where the broker has %s in its place, and the next is asked for", (_what, payload) => {
    const node = startNode();
    node.retain(TOPIC, payload);
    find(node, TASK);
    find(node, "answer@other#abcdef0123");
    node.advance(1_000);
    expect(answers(node)).toEqual([`FOUND ${TASK} false`]);
    expect(node.subscribed).toContain(`${PREFIX}/m/other/abcdef0123`);
  });

  it.each([
    ["a wildcard for a hash", "answer@words#+"],
    ["a wildcard that reaches everything", "answer@words##"],
    ["a wildcard for a module", `answer@+#${HASH}`],
    ["no module", `answer@#${HASH}`],
    ["a path for a module", `answer@../a#${HASH}`],
    ["a hash of another length", "answer@words#012345"],
    ["letters that are no digits of a hash", "answer@words#jail@fuzz0"],
    ["a key that all objects have", `answer@__proto__#${HASH}`],
  ])("is not found at once where its name holds %s, and nothing is subscribed to", (_what, task) => {
    const node = startNode();
    const before = node.subscribed.length;
    find(node, task);
    expect(answers(node)).toEqual([`FOUND ${task} false`]);
    expect(node.subscribed).toHaveLength(before);
  });

  it("is not waited for again for a while, and then it is", () => {
    const node = startNode();
    find(node, TASK);
    node.advance(ASKED_MS);
    for (let i = 0; i < 5; i++) find(node, TASK);
    expect(answers(node), "the first and five at once").toHaveLength(6);
    find(node, "answer@words#abcdef0123");
    expect(answers(node), "another version is asked for").toHaveLength(6);
    node.advance(ASKED_MS);
    expect(answers(node)).toHaveLength(7);
    node.advance(ASKED_MS);
    find(node, TASK);
    expect(node.subscribed.filter((topic) => topic === TOPIC)).toHaveLength(2);
  });

  it("is waited for by a few; others are told at once that it is not here", () => {
    const node = startNode();
    for (let i = 0; i < 50; i++) find(node, `answer@words#${String(i).padStart(10, "0")}`);
    expect(answers(node)).toHaveLength(42);
    node.advance(8 * ASKED_MS);
    expect(answers(node)).toHaveLength(50);
  });
});
