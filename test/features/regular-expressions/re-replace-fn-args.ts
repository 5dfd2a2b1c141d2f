const log = [];
"x1y22".replace(/([a-z])(?<n>\d+)/g, (...a) => {
  log.push(a.length, a[1], a[2], a[3], typeof a.at(-1));
  return "";
});
export default log;
