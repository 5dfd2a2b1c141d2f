export default (async () => {
  const debounce = <A extends unknown[]>(fn: (...a: A) => void, ms: number) => {
    let t: ReturnType<typeof setTimeout> | undefined;
    return (...a: A) => {
      if (t !== undefined) clearTimeout(t);
      t = setTimeout(() => fn(...a), ms);
    };
  };
  const log: number[] = [];
  const d = debounce((n: number) => log.push(n), 10);
  d(1);
  d(2);
  d(3);
  await new Promise((r) => setTimeout(r, 40));
  d(4);
  await new Promise((r) => setTimeout(r, 40));
  return log;
})();
