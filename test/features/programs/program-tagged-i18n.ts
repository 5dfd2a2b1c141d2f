const t = (s, ...v) => s.raw.join("{}") + "|" + v.map((x, i) => `${i}=${x}`).join();
export default [t`Hello ${"W"}, you have ${3} new\tmsgs`, t`plain`];
