const rle = (s: string) => {
  const out: [string, number][] = [];
  for (const c of s) {
    const last = out[out.length - 1];
    if (last?.[0] === c) last[1]++;
    else out.push([c, 1]);
  }
  return out;
};
export default [rle("aaabccd"), rle("")];
