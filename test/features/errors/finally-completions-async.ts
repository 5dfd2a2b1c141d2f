const log: string[] = [];
const a = async () => {
  try {
    return await Promise.resolve("t");
  } finally {
    return "f";
  }
};
const b = async () => {
  try {
    throw new Error("x");
  } finally {
    await null;
    return "b";
  }
};
const c = async () => {
  for (let i = 0; i < 4; i++) {
    try {
      if (i === 1) continue;
      if (i === 2) throw new Error("i2");
      log.push("c" + i);
      await null;
    } finally {
      if (i === 2) continue;
      log.push("fin" + i);
    }
  }
  return "c";
};
const d = async () => {
  for (const x of [1, 2, 3]) {
    try {
      if (x === 2) return x;
    } finally {
      if (x === 2) break;
    }
  }
  return "d";
};
const e = async () => {
  try {
    return 1;
  } finally {
    return 2;
  }
};
const f = async () => {
  o: for await (const x of [1, 2]) {
    for (;;) {
      try {
        await x;
        continue o;
      } finally {
        log.push("f" + x);
        break;
      }
    }
    log.push("next");
  }
  return "f";
};
export default (async () => [await a(), await b(), await c(), await d(), await e(), await f(), log])();
