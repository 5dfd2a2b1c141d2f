const log: string[] = [];
async function* inner() { try { const x: any = yield "i1"; log.push("got " + x); yield Promise.resolve("i2") as any; } catch (e) { log.push("inner caught " + e); yield "ic"; } finally { await null; log.push("inner fin"); } return "ret"; }
async function* outer(): AsyncGenerator<string, string, any> { const r = yield* inner(); log.push("r " + r); yield* ["s1", Promise.resolve("s2")] as any; return r + "!"; }
class Feed { static async *[Symbol.asyncIterator]() { yield 1; yield 2; } async *pages(n: number) { for (let i = 0; i < n; i++) { if (i === 2) throw new Error("page 2"); yield i; } } }
async function main() {
  const g = outer();
  const seq = [await g.next("x"), await g.next("y"), await g.next(), await g.next(), await g.next(), await g.next()];
  const h = outer(); await h.next();
  const thrown = [await h.throw("boom"), await h.next()];
  const k = outer(); await k.next();
  const returned = [await k.return("early"), await k.next()];
  const pages: any[] = [];
  try { for await (const x of new Feed().pages(5)) pages.push(x); } catch (e) { pages.push((e as Error).message); }
  for await (const x of Feed as any) pages.push(x);
  const all = await Promise.all([1, 2, 3].map(async (x) => { for await (const y of (async function* () { yield x * 2; })()) return y; }));
  outerLoop: for await (const x of (async function* () { try { yield 1; yield 2; } finally { log.push("closed"); } })()) { for (const y of [1, 2]) { if (y === 2) continue outerLoop; if (x === 2) break outerLoop; pages.push(`${x}${y}`); } }
  return [seq, thrown, returned, pages, all, log];
}
export default main();
