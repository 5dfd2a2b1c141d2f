const apply = (s, { type, ...e }) => {
  switch (type) {
    case "opened":
      return { ...s, [e.id]: { bal: 0, log: 1 } };
    case "deposited":
    case "withdrawn": {
      const sign = type === "deposited" ? 1 : -1;
      const acc = s[e.id];
      return { ...s, [e.id]: { ...acc, bal: acc.bal + sign * e.amt, log: acc.log + 1 } };
    }
    case "closed": {
      const { [e.id]: gone, ...rest } = s;
      return rest;
    }
    default:
      throw new Error(`unknown ${type}`);
  }
};
const events = [
  { type: "opened", id: "a" },
  { type: "opened", id: "b" },
  { type: "deposited", id: "a", amt: 50 },
  { type: "withdrawn", id: "a", amt: 20 },
  { type: "closed", id: "b" },
];
const snaps = events.reduce((h, e) => [...h, apply(h.at(-1), e)], [{}]);
let err;
try {
  apply({}, { type: "zap" });
} catch (e) {
  err = e.message;
}
export default [snaps.at(-1), snaps.length, snaps[2], err];
