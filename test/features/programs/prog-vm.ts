const run = (src: string) => {
  const st: number[] = [],
    out: any[] = [];
  const ops: Record<string, () => void> = {
    add: () => st.push(st.pop()! + st.pop()!),
    mul: () => st.push(st.pop()! * st.pop()!),
    dup: () => st.push(st.at(-1)!),
    swap: () => {
      const [a, b] = st.splice(-2);
      st.push(b, a);
    },
    print: () => out.push(st.pop()),
  };
  const lines = src
    .trim()
    .split("\n")
    .map((l) => l.trim().split(/\s+/));
  const labels = new Map(lines.flatMap(([w], i) => (w.endsWith(":") ? [[w.slice(0, -1), i] as const] : [])));
  for (let pc = 0, n = 0; pc < lines.length && n < 1000; pc++, n++) {
    const [op, arg] = lines[pc];
    if (op === "push") st.push(+arg);
    else if (op === "jnz") {
      if (st.at(-1)) pc = labels.get(arg)!;
    } else if (!op.endsWith(":"))
      (
        ops[op] ??
        (() => {
          throw new ReferenceError(`op ${op}`);
        })
      )();
  }
  return { out, st };
};
export default [
  run("push 2\npush 3\nadd\ndup\nmul\nprint"),
  run("push 3\nloop:\ndup\nprint\npush -1\nadd\njnz loop"),
  run("push 1\npush 2\nswap\nprint"),
  (() => {
    try {
      run("nope");
    } catch (e) {
      return String(e);
    }
  })(),
];
