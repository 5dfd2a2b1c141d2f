const log = [];
function set(v) {
  try {
    x = v;
    log.push("set");
  } catch (e) {
    log.push(e.name + ":" + e.message);
  }
}
set(1);
let x = 5;
set(2);
log.push(x);
const get = () => y;
try {
  get();
} catch (e) {
  log.push(e.message);
}
const y = 7;
log.push(get());
const up = () => {
  z += 1;
};
try {
  up();
} catch (e) {
  log.push(e.message);
}
let z = 1;
up();
log.push(z);
const mk = () => new K();
try {
  mk();
} catch (e) {
  log.push(e.message);
}
class K {
  v = 1;
}
log.push(mk().v);
const f6 = () => {
  w ??= 1;
};
try {
  f6();
} catch (e) {
  log.push(e.message);
}
let w;
f6();
log.push(w);
const f7 = () => {
  c1 = 2;
};
try {
  f7();
} catch (e) {
  log.push(e.message);
}
const c1 = 1;
try {
  f7();
} catch (e) {
  log.push(e.message);
}
export default log;
