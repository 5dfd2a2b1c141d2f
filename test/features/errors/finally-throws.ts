const boom = () => {
  throw new Error("boom");
};
const r = (f: () => any) => {
  try {
    return f();
  } catch (e: any) {
    return "E:" + (e.message ?? e);
  }
};
export default [
  r(() => {
    try {
      return 1;
    } finally {
      boom();
    }
  }),
  r(() => {
    try {
      return 1;
    } finally {
      throw new Error("t");
    }
  }),
  r(() => {
    for (const x of [1, 2]) {
      try {
        continue;
      } finally {
        boom();
      }
    }
    return "end";
  }),
  r(() => {
    for (const x of [1, 2]) {
      try {
        break;
      } finally {
        throw new Error("t");
      }
    }
    return "end";
  }),
  r(() => {
    try {
      throw new Error("a");
    } finally {
      throw new Error("b");
    }
  }),
  r(() => {
    try {
      throw new Error("a");
    } finally {
      boom();
    }
  }),
  r(() => {
    try {
      throw new Error("a");
    } catch (e) {
      throw new Error("c");
    } finally {
      boom();
    }
  }),
  r(() => {
    try {
    } finally {
      boom();
    }
  }),
  r(() => {
    try {
      return 1;
    } finally {
      if (r) {
        r(boom);
        throw "inner";
      }
    }
  }),
  r(() => {
    const o = {
      close() {
        throw new Error("close");
      },
    };
    try {
      return o;
    } finally {
      o.close();
    }
  }),
];
