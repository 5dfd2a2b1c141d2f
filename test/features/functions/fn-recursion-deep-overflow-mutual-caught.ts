let depth = 0;
const ping = () => {
  depth++;
  return pong();
};
const pong = () => {
  depth++;
  return ping();
};
let kind;
try {
  ping();
} catch (e) {
  kind = e.name + (e instanceof Error);
}
export default [kind, depth > 20];
