const log: any[] = [];
export default (async () => {
  const p = new Promise((res, rej) => {
    res(1);
    rej(2);
    res(3);
    throw 4;
  });
  const q = new Promise(() => {
    throw new TypeError("ctor");
  });
  const self = await Promise.resolve(5)
    .then(6 as any)
    .then(undefined, undefined);
  const chain = await Promise.reject(1)
    .catch((x) => x + 1)
    .then((x) => {
      throw x + 1;
    })
    .then(
      () => "no",
      (x) => [x],
    )
    .finally(() => "ignored");
  const fin = await Promise.resolve(1)
    .finally(() => {
      throw "fin";
    })
    .catch((e) => e);
  const fin2 = await Promise.reject("a")
    .finally(() => Promise.reject("b"))
    .catch((e) => e);
  const nested = await new Promise((r) => r(new Promise((r2) => setTimeout(() => r2("deep"), 1))));
  const thenable = (await {
    then(r: any) {
      r({
        then(r2: any) {
          r2("double");
        },
      });
    },
  }) as any;
  const bad = await Promise.resolve({
    then() {
      throw "thenthrow";
    },
  }).catch((e) => e);
  const getter = await (async () => {
    try {
      return await {
        get then() {
          throw "getthen";
        },
      };
    } catch (e) {
      return e;
    }
  })();
  const all = await Promise.all([
    1,
    Promise.resolve(2),
    {
      then(r: any) {
        r(3);
      },
    },
  ]);
  const allE = await Promise.all([]);
  const set = await Promise.allSettled([1, Promise.reject("x")]);
  const race = await Promise.race([new Promise((r) => setTimeout(r, 5, "slow")), "instant"]);
  const any = await Promise.any([Promise.reject(1), new Promise((r) => setTimeout(r, 1, "any"))]);
  const anyE = await Promise.any([]).catch((e) => [e.name, e.errors]);
  const iter = await Promise.all(new Set([1, 2]));
  const cyc = await (async () => {
    const x: any = new Promise((r) => setTimeout(() => r(x), 1));
    return x.catch((e: any) => e.name);
  })();
  let sync = "";
  await new Promise<void>((r) => {
    sync += "a";
    r();
    sync += "b";
  });
  const notFn = (() => {
    try {
      return new (Promise as any)(5);
    } catch (e: any) {
      return e.name;
    }
  })();
  const callP = (() => {
    try {
      return (Promise as any)(() => {});
    } catch (e: any) {
      return e.name;
    }
  })();
  return [
    await p,
    await q.catch((e) => e.message),
    self,
    chain,
    fin,
    fin2,
    nested,
    thenable,
    bad,
    getter,
    all,
    allE,
    set,
    race,
    any,
    anyE,
    iter,
    cyc,
    sync,
    notFn,
    callP,
    Promise.resolve(p) === p,
    typeof p.then,
    Object.prototype.toString.call(p),
  ];
})();
