const M = { idle: { start: "run" }, run: { stop: "idle", pause: "wait" }, wait: { resume: "run" } };
let s = "idle";
const h = [];
for (const e of ["start", "pause", "bad", "resume", "stop"]) {
  s = M[s][e] ?? s;
  h.push(s);
}
export default h;
