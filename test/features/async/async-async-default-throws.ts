const f = async (
  a = (() => {
    throw new Error("dflt");
  })(),
) => a;
let sync = "no-sync-throw";
let p;
try {
  p = f();
} catch {
  sync = "sync";
}
export default p.catch((e) => [sync, e.message]);
