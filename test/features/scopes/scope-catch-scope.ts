const log: any[] = [];
const e = "outer";
try {
  throw "a";
} catch (e) {
  log.push(e);
  {
    let e = "b";
    log.push(e);
  }
  try {
    throw "c";
  } catch (e) {
    log.push(e);
  }
  log.push(e);
}
log.push(e);
const fs: any[] = [];
for (const x of [1, 2]) {
  try {
    throw x;
  } catch (err) {
    fs.push(() => err);
  }
}
log.push(fs.map((f) => f()));
try {
  throw [1, { a: 2 }];
} catch ([p, { a: q }]: any) {
  log.push(p + q);
}
try {
  throw {};
} catch ({ miss = "d" }: any) {
  log.push(miss);
}
try {
  try {
    throw null;
  } catch ({ x }: any) {
    log.push("no");
  }
} catch (e2: any) {
  log.push(e2.name);
}
var v = 1;
try {
  throw 0;
} catch {
  var v = 2;
}
log.push(v);
const r = (() => {
  try {
    throw 1;
  } catch (x: any) {
    x = x + 1;
    return () => x++;
  }
})();
log.push(r(), r());
export default log;
