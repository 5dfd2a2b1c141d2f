const log = [];
const t = (v) => {
  log.push(v);
  return v;
};
switch (2) {
  case t(1):
  case t(2):
  case t(3):
}
export default log;
