const v = async (x) => x;
export default (async () => {
  const o = { a: await v(1), [await v("k")]: await v(2), ...(await v({ z: 3 })) };
  const [p, q = await v(9)] = [await v(5)];
  return [
    o,
    p,
    q,
    (await v(2)) ** (await v(3)),
    (await v(1)) ? await v("y") : await v("n"),
    `${await v("t")}`,
    (await v([1, 2])).map((x) => x + 1),
    await (await v(async () => "deep"))(),
    typeof (await v(1)),
    !(await v(false)),
  ];
})();
