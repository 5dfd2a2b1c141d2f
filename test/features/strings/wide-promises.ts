const later = (t: string) => new Promise<string>((done) => setTimeout(() => done(t + "é"), 1));
const fixed = new Promise<string>((done) => done("üü"));
export default (async () => [
  (await later("a")).length,
  (await fixed).length,
  await later("b").then((t) => t.length),
  (await new Promise<string>((r) => r("ñ")))[0],
])();
