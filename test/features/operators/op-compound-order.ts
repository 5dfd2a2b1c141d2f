const log = [];
const o = () => (log.push("o"), { v: 1 });
const k = () => (log.push("k"), "v");
const r = () => (log.push("r"), 2);
o()[k()] += r();
o()[k()] = r();
export default log;
