const log: string[] = [];
const a = () => {
  try {
    return "try";
  } finally {
    log.push("a");
  }
};
const b = () => {
  try {
    throw 1;
  } catch {
    return "catch";
  } finally {
    return "finally";
  }
};
const c = () => {
  for (const i of [1, 2, 3]) {
    try {
      if (i === 2) return i;
    } finally {
      log.push("c" + i);
      continue;
    }
  }
  return "end";
};
const d = () => {
  let x = 1;
  try {
    return x;
  } finally {
    x = 2;
  }
};
const e = () => {
  try {
    try {
      throw new Error("in");
    } finally {
      log.push("e1");
    }
  } catch (er: any) {
    return er.message;
  } finally {
    log.push("e2");
  }
};
const f = () => {
  try {
    try {
      throw new Error("first");
    } finally {
      throw new Error("second");
    }
  } catch (er: any) {
    return er.message;
  }
};
const g = () => {
  l: try {
    break l;
  } finally {
    log.push("g");
  }
  return "after";
};
const h = () => {
  let n = 0;
  while (true) {
    try {
      n++;
      if (n < 3) continue;
      break;
    } finally {
      n += 10;
    }
  }
  return n;
};
const k = () => {
  try {
    try {
      throw "x";
    } catch (e) {
      throw e + "y";
    } finally {
      log.push("k");
    }
  } catch (e) {
    return e + "z";
  }
};
export default [a(), b(), c(), d(), e(), f(), g(), h(), k(), log];
