const rooms = {
  hall: { exits: { n: "lab", e: "vault" } },
  lab: { exits: { s: "hall" }, item: "key" },
  vault: { exits: { w: "hall" }, locked: true },
};
function play(cmds) {
  let at = "hall";
  const inv = new Set(),
    out = [];
  const verbs = {
    go(d) {
      const to = rooms[at].exits[d];
      if (!to) return "wall";
      if (rooms[to].locked && !inv.has("key")) return "locked";
      at = to;
      return at;
    },
    take() {
      const { item } = rooms[at];
      if (!item || inv.has(item)) return "nothing";
      inv.add(item);
      return `got ${item}`;
    },
    look: () => `${at}: ${Object.keys(rooms[at].exits).join("/")}`,
  };
  for (const c of cmds) {
    const [v, ...a] = c.split(" ");
    out.push(verbs[v]?.(...a) ?? `?${v}`);
  }
  return out;
}
export default play(["look", "go e", "go n", "take", "take", "go s", "go e", "dance"]);
