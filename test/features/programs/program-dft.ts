const n = 8;
const signal = Array.from(
  { length: n },
  (_, i) => Math.sin((2 * Math.PI * i) / n) + 0.5 * Math.cos((4 * Math.PI * i) / n),
);
const dft = signal.map((_, k) => {
  let re = 0,
    im = 0;
  for (let t = 0; t < n; t++) {
    const a = (-2 * Math.PI * k * t) / n;
    re += signal[t] * Math.cos(a);
    im += signal[t] * Math.sin(a);
  }
  return { re, im, mag: Math.hypot(re, im), phase: Math.atan2(im, re) };
});
export default dft;
