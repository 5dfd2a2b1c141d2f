const log: string[] = [];
const a = () => {
  try {
    return "try";
  } finally {
    return "fin";
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
  for (let i = 0; i < 5; i++) {
    try {
      if (i === 1) continue;
      if (i === 3) throw new Error("x");
      log.push("d" + i);
    } finally {
      if (i === 3) break;
    }
  }
  return "d";
};
const e = () => {
  try {
    throw new Error("lost");
  } finally {
    return 5;
  }
};
const f = () => {
  o: for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      try {
        if (j === 1) continue o;
        if (i === 2) return "never";
      } finally {
        if (i === 1) break o;
        log.push(`f${i}${j}`);
      }
    }
  }
  return "f";
};
const g = () => {
  try {
    try {
      return 1;
    } finally {
      throw new Error("over");
    }
  } catch (x: any) {
    return x.message;
  } finally {
    log.push("g");
  }
};
const h = (n: number) => {
  try {
    if (n === 1) return "one";
    if (n === 2) throw new Error("two");
  } finally {
    if (n === 1) return "uno";
  }
  return "rest";
};
const k = () => {
  try {
    try {
      return log.push("k");
    } finally {
      return "inner";
    }
  } finally {
    return "outer";
  }
};
const m = () => {
  l: {
    try {
      return 1;
    } finally {
      break l;
    }
  }
  return "m";
};
const s = (n: number) => {
  switch (n) {
    case 1:
      try {
        return "s1";
      } finally {
        break;
      }
    case 2:
      try {
        break;
      } finally {
        return "s2";
      }
  }
  return "s";
};
const t = () => {
  let i = 0;
  while (true) {
    try {
      try {
        i++;
        if (i < 3) continue;
        return i;
      } finally {
        if (i < 2) log.push("t" + i);
      }
    } finally {
      if (i > 2) return "t";
    }
  }
};
const err = (() => {
  try {
    return h(2);
  } catch (x: any) {
    return x.message;
  }
})();
class K {
  v = 1;
  m() {
    try {
      return this.v;
    } finally {
      return (() => this.v + arguments.length)();
    }
  }
}
export default [
  a(),
  b(),
  c(),
  d(),
  e(),
  f(),
  g(),
  h(1),
  err,
  h(3),
  k(),
  m(),
  s(1),
  s(2),
  t(),
  (new K() as any).m(1, 2),
  log,
];
