const m = /^(\w+):\/\/([^:/]+)(?::(\d+))?(\/[^?#]*)?(?:\?([^#]*))?/.exec("mqtt://broker.local:1883/a/b?x=1&y=2")!;
const q = Object.fromEntries(m[5].split("&").map((p) => p.split("=") as [string, string]));
export default [m.slice(1, 5), q];
