export default Array.fromAsync([Promise.resolve(1), 2]).then((x) => x);
