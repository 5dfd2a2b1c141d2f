const l = [];
queueMicrotask(() => {
  l.push(1);
  queueMicrotask(() => l.push(3));
});
queueMicrotask(() => l.push(2));
export default Promise.resolve()
  .then(() => 0)
  .then(() => 0)
  .then(() => l);
