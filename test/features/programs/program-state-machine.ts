const M = { idle: { start: "run" }, run: { pause: "paused", stop: "idle" }, paused: { start: "run", stop: "idle" } };
const mk = (s = "idle", log = [s]) => ({
  send(e) {
    const n = M[s]?.[e];
    if (!n) throw new Error(`no ${e} in ${s}`);
    log.push((s = n));
    return this;
  },
  get log() {
    return [...log];
  },
});
const m = mk().send("start").send("pause").send("start");
let r;
try {
  m.send("start");
} catch (e) {
  r = e.message;
}
export default [m.log, r];
