type S = "idle" | "heat" | "cool";
const next: Record<S, (t: number) => S> = {
  idle: (t) => (t < 18 ? "heat" : t > 24 ? "cool" : "idle"),
  heat: (t) => (t >= 20 ? "idle" : "heat"),
  cool: (t) => (t <= 22 ? "idle" : "cool"),
};
let s: S = "idle";
export default [17, 19, 20, 25, 23, 22, 21].map((t) => (s = next[s](t)));
