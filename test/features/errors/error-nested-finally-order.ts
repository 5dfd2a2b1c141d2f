const log: any[] = [];
const run = (n: string, f: () => any) => {
  try {
    log.push(n + "=" + f());
  } catch (e: any) {
    log.push(n + "!" + (e.message ?? e));
  }
};
run("a", () => {
  try {
    log.push("1");
    return log.push("2");
  } finally {
    log.push("3");
  }
});
run("b", () => {
  try {
    try {
      throw "x";
    } finally {
      log.push("f1");
    }
  } catch (e) {
    log.push("c" + e);
    throw "y";
  } finally {
    log.push("f2");
  }
});
run("c", () => {
  for (let i = 0; i < 3; i++) {
    try {
      if (i === 1) continue;
      if (i === 2) break;
      log.push("i" + i);
    } finally {
      log.push("fi" + i);
    }
  }
  return "done";
});
run("d", () => {
  const f = (n: number): number => {
    try {
      if (n === 0) throw new Error("base");
      return f(n - 1);
    } finally {
      log.push("u" + n);
    }
  };
  return f(2);
});
run("e", () => {
  let v = 1;
  try {
    return v;
  } finally {
    v = 99;
  }
});
run("f", () => {
  const o = { v: 1 };
  try {
    return o;
  } finally {
    o.v = 2;
    log.push(o.v);
  }
});
run("g", () => {
  try {
    throw new Error("1");
  } catch (e: any) {
    try {
      throw new Error(e.message + "2");
    } catch (e2: any) {
      return e2.message + e.message;
    } finally {
      log.push("in");
    }
  } finally {
    log.push("out");
  }
});
run("h", () => {
  function* g() {
    try {
      yield 1;
      yield 2;
    } finally {
      log.push("gf");
    }
  }
  for (const x of g()) {
    if (x === 1) return "early";
  }
});
run("k", () => {
  try {
    (undefined as any).x;
  } catch (e) {
    return e instanceof TypeError;
  } finally {
  }
});
export default log;
